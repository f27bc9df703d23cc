// Who has handed in the year's report, in the order of the alphabet; those who must and have not are reminded together.
import type { ReportItem, ReportList } from '#instruments/duty-file/contract';
import { Asked, searchOf, useAct, useAsk, useDates, useScreenSearch, useTranslate, useTroubleText } from '#web/client';
import {
  Button,
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  LoadMore,
  Row,
  Select,
  Sheet,
  Skeleton,
  useToast,
} from '#web/ui';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import * as words from './messages/index.ts';

/** The year shown and those around it, up to the one that runs. */
const lastYears = (shown: number): number[] => {
  const running = new Date().getFullYear();
  return [...new Set([running, running - 1, running - 2, running - 3, running - 4, shown])].sort((a, b) => b - a);
};

const shows = ['due', 'missing', 'handed-in', 'all'] as const;

function useColumns(): Column<ReportItem>[] {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const dates = useDates();
  return [
    { key: 'name', header: t('name'), onPhone: 'title', cell: ({ name }) => name },
    { key: 'sector', header: t('sector'), cell: ({ sector }) => sector },
    { key: 'standing', header: t('standing'), cell: ({ isStanding }) => (isStanding ? t('yes') : '') },
    {
      ...{ key: 'state', header: t('state') },
      cell: ({ state }) => (state ? say(`dutyFile.dutyReportStates.${state}`) : say('dutyFile.notHandedIn')),
    },
    {
      ...{ key: 'on', header: t('submittedOn'), kind: 'date' },
      cell: ({ submittedOn }) => (submittedOn ? dates.day(submittedOn) : ''),
    },
  ];
}

function Remind({ list }: { list: ReportList }) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const reminding = useAct<{ input: object }, { reminded: number }>('duty-file.remind-of-reports', {
    onDone: ({ reminded }) => toast(t('reminded', { count: reminded })),
  });
  if (!list.mayRemind) return null;
  const isComplete = list.counts.handedIn >= list.counts.due;
  return (
    <>
      <Button
        size="small"
        pending={reminding.isPending}
        disabledReason={isComplete ? t('allHandedIn') : undefined}
        onClick={() => reminding.act({ input: { year: list.year } })}
      >
        {t('remind')}
      </Button>
      <span className="ui-field-error" role="alert">
        {troubleText(reminding)}
      </span>
    </>
  );
}

function Content({ list, show, limit }: { list: ReportList; show: (typeof shows)[number]; limit: number }) {
  const t = useTranslate(words);
  const dates = useDates();
  const columns = useColumns();
  const [, change] = useScreenSearch();
  return (
    <>
      <p role="status">
        {t('reportCounts', { ...list.counts, year: String(list.year), date: dates.dayInFull(list.dueOn) })}
      </p>
      <Row gap={3} align="baseline" justify="between" className="duty-desk-head">
        <Select
          label={t('year')}
          emptyLabel={null}
          value={String(list.year)}
          options={lastYears(list.year).map((year) => ({ value: String(year), label: String(year) }))}
          onChange={(year) => change({ year, shown: undefined })}
        />
        <Select
          label={t('show')}
          emptyLabel={null}
          value={show}
          options={shows.map((value) => ({ value, label: t(`reportShows.${value}`) }))}
          onChange={(value) => change({ show: value === 'due' ? undefined : value, shown: undefined })}
        />
        <Row gap={2}>
          <Remind list={list} />
          <ButtonLink
            size="small"
            icon="download"
            href={`/api/duty-file/reports.xlsx${searchOf({ show, year: list.year })}`}
            download
          >
            {t('export')}
          </ButtonLink>
        </Row>
      </Row>
      <Sheet as="div" bleeds>
        <DataTable
          caption={t('tabs.reports')}
          columns={columns}
          rows={list.items}
          rowKey={({ personId }) => personId}
          rowHref={({ reportId, personId }) =>
            reportId ? `/duty-file/reports/${reportId}` : `/duty-file/members/${personId}`
          }
          empty={<EmptyState title={t('nothing')}>{t('empty.reports')}</EmptyState>}
        />
      </Sheet>
      <LoadMore
        shown={list.items.length}
        total={list.total}
        hasMore={list.nextCursor !== null && limit < 100}
        onMore={() => change({ shown: '100' })}
      />
    </>
  );
}

export function ReportsTab() {
  const [search] = useScreenSearch();
  const show = shows.find((one) => one === search.show) ?? 'due';
  const limit = search.shown === '100' ? 100 : 50;
  const query = useAsk<ReportList>('duty-file.reports', { show, year: search.year, limit }, { keepsPrevious: true });
  return (
    <Asked query={query} waiting={<Skeleton lines={8} />}>
      {(list) => <Content list={list} show={show} limit={limit} />}
    </Asked>
  );
}
