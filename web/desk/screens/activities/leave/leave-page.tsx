// Leave that waits for the asker, over all activities: picked together, granted or refused together.
import { useState } from 'react';
import { type LeaveRequest, type LeaveWaiting, officeHost } from '#instruments/activities/contract';
import { Asked, useDates, useScreenSearch, useTranslate } from '#web/client';
import {
  Button,
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  Link,
  Page,
  PageHeader,
  Row,
  Select,
  Stack,
} from '#web/ui';
import '../activities.css';
import { useActivityWords, useLeaveWaiting } from '../asks.ts';
import * as words from '../messages/index.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { spokenKind } from './spoken-kind.ts';

const keyOf = ({ activityId, personId }: LeaveRequest): string => `${activityId} ${personId}`;

function useColumns(): Column<LeaveRequest>[] {
  const t = useTranslate(words);
  const say = useActivityWords();
  const dates = useDates();
  return [
    { key: 'name', header: t('leave.name'), onPhone: 'title', cell: ({ name }) => name },
    {
      ...{ key: 'activity', header: t('leave.activity') },
      cell: ({ activityId, title }) => <Link href={`/activities/${activityId}?tab=roll`}>{title}</Link>,
    },
    { key: 'when', header: t('leave.when'), kind: 'date', cell: ({ startsAt }) => dates.moment(startsAt) },
    { key: 'host', header: t('leave.host'), cell: ({ hostName }) => hostName || t('office') },
    {
      ...{ key: 'reason', header: t('leave.reason') },
      cell: ({ reason, note }) =>
        [reason ? say(`activities.leaveReasons.${reason}`) : '', note].filter(Boolean).join('：'),
    },
    {
      ...{ key: 'asked', header: t('leave.asked') },
      cell: ({ askedAt, isAfterwards }) =>
        [askedAt ? dates.momentShort(askedAt) : '', isAfterwards ? t('leave.afterwards') : '']
          .filter(Boolean)
          .join(' · '),
    },
  ];
}

function Filters({ waiting }: { waiting: LeaveWaiting }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const [search, change] = useScreenSearch();
  const { kinds, hosts } = waiting;
  return (
    <div className="activities-filters">
      <Select
        label={t('leave.kind')}
        emptyLabel={t('leave.allKinds')}
        value={spokenKind(search.kind) ?? ''}
        options={kinds.map((value): { value: string; label: string } => ({
          ...{ value, label: say(`activities.kinds.${value}`) },
        }))}
        onChange={(kind) => change({ kind: kind || undefined })}
      />
      <Select
        label={t('leave.host')}
        emptyLabel={t('leave.allHosts')}
        value={search.host ?? ''}
        options={hosts.map(({ id, name }) => ({ value: id, label: id === officeHost ? t('office') : name }))}
        onChange={(host) => change({ host: host || undefined })}
      />
    </div>
  );
}

function Verbs({ picked, onOpen }: { picked: number; onOpen: (isGranted: boolean) => void }) {
  const t = useTranslate(words);
  const disabledReason = picked === 0 ? t('leave.pickFirst') : undefined;
  return (
    <>
      <Button kind="primary" disabledReason={disabledReason} onClick={() => onOpen(true)}>
        {picked === 0 ? t('leave.grantNone') : t('leave.grant', { count: picked })}
      </Button>
      <Button disabledReason={disabledReason} onClick={() => onOpen(false)}>
        {picked === 0 ? t('leave.refuseNone') : t('leave.refuse', { count: picked })}
      </Button>
    </>
  );
}

function Content({ waiting, pairs }: { waiting: LeaveWaiting; pairs: string[][] }) {
  const t = useTranslate(words);
  const columns = useColumns();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isGranted, setIsGranted] = useState<boolean | null>(null);
  const chosen = waiting.items.filter((item) => picked.has(keyOf(item)));
  if (waiting.total === 0) return <EmptyState title={t('leave.empty')}>{t('leave.emptyHint')}</EmptyState>;
  return (
    <Stack gap={4}>
      <Filters waiting={waiting} />
      <Row gap={3}>
        <Verbs picked={chosen.length} onOpen={setIsGranted} />
        <ButtonLink icon="download" href={`/api/activities/leave-waiting.xlsx?${new URLSearchParams(pairs)}`} download>
          {t('export')}
        </ButtonLink>
      </Row>
      <DataTable
        caption={t('leave.title')}
        columns={columns}
        rows={waiting.items}
        rowKey={keyOf}
        rowName={({ name, title }) => `${t('roll.pick', { name })}（${title}）`}
        selection={{ picked, onChange: setPicked }}
        empty={<EmptyState title={t('leave.empty')} />}
      />
      {isGranted === null ? null : (
        <DecideDialog
          requests={chosen}
          isGranted={isGranted}
          onClose={() => setIsGranted(null)}
          onDone={() => setPicked(new Set())}
        />
      )}
    </Stack>
  );
}

export default function LeavePage() {
  const t = useTranslate(words);
  const [search] = useScreenSearch();
  const host = search.host && /^(office|[0-9a-f-]{36})$/.test(search.host) ? search.host : undefined;
  const wanted = { kind: spokenKind(search.kind), host };
  const query = useLeaveWaiting(wanted);
  const pairs = Object.entries(wanted).flatMap(([key, value]) => (value ? [[key, value]] : []));
  return (
    <Page width="whole">
      <PageHeader
        title={t('leave.title')}
        lead={query.data ? t('leave.lead', { count: query.data.total }) : ''}
        back={{ label: t('back'), href: '/activities' }}
      />
      <Asked query={query}>{(waiting) => <Content waiting={waiting} pairs={pairs} />}</Asked>
    </Page>
  );
}
