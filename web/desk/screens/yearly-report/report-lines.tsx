// The list behind one figure: exactly what it counts, each line leading to its case.
import { useState } from 'react';
import type { ReportLine, ReportLines } from '#instruments/proposals/contract';
import { Asked, useAsk, useDates, useScreenSearch, useTranslate } from '#web/client';
import { Button, ButtonLink, type Column, DataTable, EmptyState, Page, PageHeader, Sheet, Skeleton } from '#web/ui';
import { useCaseWords } from '../proposals/words/index.ts';
import { useFigureWords } from './figure-words.ts';
import * as words from './messages/index.ts';
import { fileAddress, ofScope } from './report-address.ts';

/** More would be slow to draw; the workbook has all of them. */
const shownAtFirst = 200;

function useColumns(lines: readonly ReportLine[]): Column<ReportLine>[] {
  const { say } = useCaseWords();
  const header = (key: string) => say(`proposals.report.columns.${key}`);
  const columns: Column<ReportLine>[] = [
    { key: 'number', header: header('number'), kind: 'code', cell: ({ number }) => number ?? '' },
    { key: 'title', header: header('title'), cell: ({ title, unit }) => title || (unit ?? ''), onPhone: 'title' },
    { key: 'proposer', header: header('proposer'), cell: ({ proposer }) => proposer },
    { key: 'unit', header: header('unit'), cell: ({ unit }) => unit ?? '' },
    { key: 'text', header: header('text'), cell: ({ text }) => text ?? '' },
    { key: 'on', header: header('on'), kind: 'date', cell: ({ on }) => on ?? '' },
    {
      key: 'standing',
      header: header('standing'),
      width: '7em',
      cell: ({ standing }) => (standing ? say(standing) : ''),
    },
  ];
  const says = (key: string) => lines.some((line) => !!line[key as keyof ReportLine]);
  return columns.filter(({ key }) => key === 'title' || says(key));
}

function Lines({ lines, name }: { lines: readonly ReportLine[]; name: string }) {
  const t = useTranslate(words);
  const columns = useColumns(lines);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, shownAtFirst);
  if (lines.length === 0) return <EmptyState title={t('lines.empty')}>{t('lines.emptyAdvice')}</EmptyState>;
  return (
    <>
      <DataTable
        caption={name}
        columns={columns}
        rows={shown}
        rowKey={({ id }) => id}
        rowHref={({ caseId }) => (caseId ? `/proposals/${caseId}` : '/yearly-report')}
      />
      {shown.length < lines.length ? (
        <Button icon="down" onClick={() => setWhole(true)}>
          {t('lines.more', { count: lines.length })}
        </Button>
      ) : null}
    </>
  );
}

export default function ReportLinesScreen() {
  const t = useTranslate(words);
  const dates = useDates();
  const say = useFigureWords();
  const [{ sessionId, year, figure = '' }] = useScreenSearch();
  const query = useAsk<ReportLines>('proposals.report-lines', { sessionId, year, figure });
  const [found] = query.data?.figures ?? [];
  const scope = query.data?.scope;
  const name = found
    ? `${say.table(found.table)} · ${say.row(found.table, { key: found.row, label: found.label })}`
    : '';
  const scopeName = scope?.year ? t('lines.year', { year: String(scope.year) }) : (scope?.name ?? '');
  return (
    <Page>
      <PageHeader
        title={
          found
            ? `${name}　${t('lines.count', { count: found.lines.length, unit: say.unit(found.countingUnit) })}`
            : t('title')
        }
        lead={query.data ? t('lines.lead', { scope: scopeName, moment: dates.moment(query.data.asOf) }) : undefined}
        back={{
          label: t('lines.back'),
          href: `/yearly-report${scope?.year ? `?year=${scope.year}` : sessionId ? `?sessionId=${sessionId}` : ''}`,
        }}
        verbs={
          scope && found ? (
            <ButtonLink
              icon="download"
              href={fileAddress('report-lines.xlsx', { ...ofScope(scope), figure })}
              download=""
            >
              {t('lines.xlsx')}
            </ButtonLink>
          ) : null
        }
      />
      <Sheet bleeds>
        <Asked query={query} waiting={<Skeleton lines={9} />}>
          {({ figures }) => <Lines lines={figures[0]?.lines ?? []} name={name} />}
        </Asked>
      </Sheet>
    </Page>
  );
}
