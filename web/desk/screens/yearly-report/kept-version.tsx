// A version kept of one day: who kept it, its fingerprint, and each figure that differs now.
import type { YearlyReport } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { DataTable, SheetSection } from '#web/ui';
import { useFigureWords } from './figure-words.ts';
import * as words from './messages/index.ts';

interface Difference {
  key: string;
  name: string;
  kept: number;
  live: number;
}

function useDifferences({ tables }: YearlyReport): Difference[] {
  const say = useFigureWords();
  return tables.flatMap((table) =>
    [table.total, ...table.rows]
      .filter((row) => row.live !== null && row.live !== row.value)
      .map((row) => ({
        key: `${table.key}.${row.key}`,
        name: `${say.table(table.key)} · ${say.row(table.key, row)}`,
        kept: row.value,
        live: row.live ?? 0,
      })),
  );
}

export function KeptVersion({ report }: { report: YearlyReport }) {
  const t = useTranslate(words);
  const dates = useDates();
  const differences = useDifferences(report);
  if (!report.kept) return null;
  const { by, asOf, note, hash } = report.kept;
  return (
    <SheetSection title={t('differences')}>
      <p>{t('keptBy', { by, moment: dates.moment(asOf), note })}</p>
      <p className="ui-soft ui-small yearly-report-hash">
        {t('hash')}　{hash}
      </p>
      <p>{differences.length === 0 ? t('noDifferences') : t('differencesLead')}</p>
      {differences.length > 0 ? (
        <DataTable
          caption={t('differences')}
          rows={differences}
          rowKey={({ key }) => key}
          columns={[
            { key: 'name', header: t('figure'), cell: ({ name }) => name, onPhone: 'title' },
            { key: 'kept', header: t('atThatTime'), kind: 'number', cell: ({ kept }) => kept },
            { key: 'live', header: t('live'), kind: 'number', cell: ({ live }) => live },
          ]}
        />
      ) : null}
    </SheetSection>
  );
}
