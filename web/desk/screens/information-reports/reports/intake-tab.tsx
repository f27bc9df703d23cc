// What came in, read like mail: the urgent first; several accepted ones begin an issue together.
import { useState } from 'react';
import { type IntakeList, intakeShows, origins } from '#instruments/information-reports/contract';
import { Asked, useAct, useDates, useGo, useScreenSearch, useTranslate, useTroubleText } from '#web/client';
import { Button, ButtonLink, EmptyState, Late, Row, Select, Skeleton, Tag, type WorkItem, WorkList } from '#web/ui';
import { useInformationWords, useIntake } from '../asks.ts';
import * as words from '../messages/index.ts';
import { TabHead } from '../tab-head.tsx';
import { useOpen } from '../use-open.ts';
import { ReportSheet } from './report-sheet.tsx';

type Item = IntakeList['items'][number];

function useWorkItem(hrefOf: (id: string) => string): (item: Item) => WorkItem {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  return (item) => ({
    key: item.id,
    href: hrefOf(item.id),
    title: item.title,
    top: [say(`information-reports.origins.${item.origin}`), item.author].join(' · '),
    topEnd: item.submittedAt ? dates.momentShort(item.submittedAt) : '',
    foot: (
      <Row gap={2}>
        <span>{item.issueNumber ?? say(`information-reports.states.${item.state}`)}</span>
        {item.isUrgent ? <Late>{t('urgent')}</Late> : null}
        {item.dueOn ? <Tag>{t('until', { date: dates.day(item.dueOn) })}</Tag> : null}
      </Row>
    ),
  });
}

function Filters({ counts }: { counts: IntakeList['counts'] | undefined }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const [search, changeSearch] = useScreenSearch();
  const show = intakeShows.find((one) => one === search.show) ?? 'submitted';
  const nameOf = (one: (typeof intakeShows)[number]) =>
    one === 'all' ? t('all') : say(`information-reports.states.${one}`);
  return (
    <Row gap={2}>
      <Select
        label={t('filter')}
        isLabelHidden
        emptyLabel={null}
        value={show}
        options={intakeShows.map((value) => ({ value, label: `${nameOf(value)}（${counts?.[value] ?? 0}）` }))}
        onChange={(value) => changeSearch({ show: value === 'submitted' ? undefined : value, open: undefined })}
      />
      <Select
        label={t('origin')}
        isLabelHidden
        emptyLabel={t('allOrigins')}
        value={search.origin ?? ''}
        options={origins.map((value) => ({ value, label: say(`information-reports.origins.${value}`) }))}
        onChange={(value) => changeSearch({ origin: value || undefined, open: undefined })}
      />
    </Row>
  );
}

/** Only accepted ones can be edited; together they become one combined issue. */
function useStarting(onDone: () => void) {
  const go = useGo();
  return useAct<{ input: object }, { caseId: string }>('information-reports.start-issue', {
    onDone: ({ caseId }) => {
      onDone();
      go(`/information-reports?tab=issues&open=${caseId}`);
    },
  });
}

export function IntakeTab() {
  const t = useTranslate(words);
  const [search] = useScreenSearch();
  const show = intakeShows.find((one) => one === search.show) ?? 'submitted';
  const origin = origins.find((one) => one === search.origin);
  const query = useIntake({ show, origin });
  const { open, hrefOf } = useOpen('reports', { show, origin });
  const workItem = useWorkItem(hrefOf);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const starting = useStarting(() => setPicked(new Set()));
  const trouble = useTroubleText()(starting);
  const items = query.data?.items ?? [];
  const chosen = items.filter(({ id, state }) => picked.has(id) && state === 'accepted').map(({ id }) => id);
  const file = new URLSearchParams({ show, ...(origin ? { origin } : {}) });
  return (
    <WorkList
      label={t('tabs.reports')}
      items={items.map(workItem)}
      openKey={open}
      {...(show === 'accepted' ? { selection: { picked: new Set(chosen), onChange: setPicked } } : {})}
      batchVerbs={
        <>
          <Button
            size="small"
            kind="primary"
            pending={starting.isPending}
            onClick={() => starting.act({ input: { reportIds: chosen } })}
          >
            {t(chosen.length > 1 ? 'startCombined' : 'startSingle', { count: chosen.length })}
          </Button>
          {trouble ? (
            <span className="ui-field-error" role="alert">
              {trouble}
            </span>
          ) : null}
        </>
      }
      head={
        <TabHead
          tab="reports"
          verbs={
            <>
              <span className="ui-soft ui-small" role="status">
                {query.data ? t('reportCount', { count: query.data.total }) : ''}
              </span>
              <ButtonLink size="small" icon="download" href={`/api/information-reports/intake.xlsx?${file}`} download>
                {t('export')}
              </ButtonLink>
            </>
          }
        >
          <Filters counts={query.data?.counts} />
        </TabHead>
      }
      empty={
        <Asked query={query} waiting={<Skeleton lines={9} />}>
          {() => (
            <EmptyState title={t(show === 'submitted' ? 'allLookedAt' : 'noReports')}>{t('noReportsHint')}</EmptyState>
          )}
        </Asked>
      }
    >
      {open ? (
        <ReportSheet key={open} id={open} />
      ) : (
        <div className="desk-nothing-open">
          <EmptyState title={t('nothingOpen')}>{t('reportsHint')}</EmptyState>
        </div>
      )}
    </WorkList>
  );
}
