// Counts of a session, each saying what it counts. Plain tables with bars: they read, print and export.
import type { Statistics } from '#instruments/proposals/contract';
import { Asked, useAsk, useScreenSearch, useTranslate } from '#web/client';
import { Button, Page, PageHeader, Select, Sheet, Skeleton } from '#web/ui';
import './statistics.css';
import { useChoices } from '../proposals/asks.ts';
import { WorkbookButton } from '../proposals/list/workbook-button.tsx';
import * as words from './messages/index.ts';
import { StatisticsTables } from './statistics-tables.tsx';
import { useStatisticsWorkbook } from './statistics-workbook.ts';

export default function StatisticsScreen() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const { sessionId } = search;
  const { data: choices } = useChoices();
  const question = { sessionId };
  const query = useAsk<Statistics>('proposals.statistics', question, { keepsPrevious: true });
  const workbook = useStatisticsWorkbook();
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={query.data?.sessionName ?? t('currentSession')}
        verbs={
          <>
            {query.data ? <WorkbookButton label={t('export')} make={() => workbook(query.data)} /> : null}
            <Button icon="print" onClick={() => window.print()}>
              {t('print')}
            </Button>
          </>
        }
      />
      <div className="statistics-session" data-screen-only>
        <Select
          label={t('session')}
          value={sessionId ?? ''}
          emptyLabel={t('currentSession')}
          options={(choices?.sessions ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => changeSearch({ sessionId: value })}
        />
      </div>
      <Sheet bleeds>
        <Asked query={query} waiting={<Skeleton lines={14} />}>
          {(statistics) => <StatisticsTables statistics={statistics} />}
        </Asked>
      </Sheet>
    </Page>
  );
}
