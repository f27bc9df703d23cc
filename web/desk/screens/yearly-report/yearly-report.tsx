// The report on the work of a session or a year: its figures, their lists, its paper, its kept versions.
import { useState } from 'react';
import type { YearlyReport } from '#instruments/proposals/contract';
import { Asked, useAsk, useDates, useScreenSearch, useTranslate } from '#web/client';
import { Button, ButtonLink, Page, PageHeader, Sheet, Skeleton } from '#web/ui';
import './yearly-report.css';
import { KeepDialog } from './keep-dialog.tsx';
import { KeptVersion } from './kept-version.tsx';
import * as words from './messages/index.ts';
import { fileAddress, ofScope, type Wanted } from './report-address.ts';
import { ReportChoice } from './report-choice.tsx';
import { ReportTables } from './report-tables.tsx';

function ReportFiles({ report, onKeep }: { report: YearlyReport; onKeep: () => void }) {
  const t = useTranslate(words);
  const wanted: Wanted = { ...ofScope(report.scope), keptId: report.kept?.id };
  return (
    <>
      <ButtonLink kind="primary" icon="download" href={fileAddress('yearly-report.docx', wanted)} download="">
        {t('docx')}
      </ButtonLink>
      <ButtonLink icon="file" href={fileAddress('yearly-report.pdf', wanted)} download="">
        {t('pdf')}
      </ButtonLink>
      <ButtonLink icon="download" href={fileAddress('report-lines.xlsx', ofScope(report.scope))} download="">
        {t('xlsx')}
      </ButtonLink>
      {report.kept ? null : (
        <Button icon="lock" onClick={onKeep}>
          {t('keep')}
        </Button>
      )}
    </>
  );
}

export default function YearlyReportScreen() {
  const t = useTranslate(words);
  const dates = useDates();
  const [search, changeSearch] = useScreenSearch();
  const [isKeeping, setKeeping] = useState(false);
  const { sessionId, year, keptId } = search;
  const query = useAsk<YearlyReport>('proposals.report', { sessionId, year, keptId }, { keepsPrevious: true });
  const report = query.data;
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={report ? t('asOf', { moment: dates.moment(report.asOf) }) : t('lead')}
        verbs={report ? <ReportFiles report={report} onKeep={() => setKeeping(true)} /> : null}
      />
      {report ? <ReportChoice report={report} onChange={(wanted) => changeSearch({ ...wanted })} /> : null}
      <Sheet bleeds>
        <Asked query={query} waiting={<Skeleton lines={16} />}>
          {(shown) => (
            <>
              <KeptVersion report={shown} />
              <ReportTables report={shown} />
            </>
          )}
        </Asked>
      </Sheet>
      {isKeeping && report ? (
        <KeepDialog
          wanted={ofScope(report.scope)}
          onClose={() => setKeeping(false)}
          onKept={(id) => {
            setKeeping(false);
            changeSearch({ keptId: id });
          }}
        />
      ) : null}
    </Page>
  );
}
