// The tables in the order of the report: received, handled, what came of it.
import type { ReportTableKey, YearlyReport } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { EmptyState, SheetSection } from '#web/ui';
import { FigureTable } from './figure-table.tsx';
import * as words from './messages/index.ts';

const parts = {
  received: ['received', 'proposers', 'occasions', 'spheres', 'categories'],
  handling: [
    ...(['progress', 'key', 'units', 'tasks', 'tasks-by-unit', 'timing', 'classes', 'classes-by-reply'] as const),
    ...(['met', 'consultations', 'extensions', 'rehandled'] as const),
  ],
  results: ['recommendations', 'commitments', 'ratings-process', 'ratings-result', 'look-backs'],
} as const satisfies Record<string, readonly ReportTableKey[]>;

export function ReportTables({ report }: { report: YearlyReport }) {
  const t = useTranslate(words);
  const byKey = new Map(report.tables.map((table) => [table.key, table]));
  const received = byKey.get('received')?.total;
  if (!received?.value) return <EmptyState title={t('emptyTitle')}>{t('emptyAdvice')}</EmptyState>;
  const hasLast = (received.last ?? 0) > 0;
  return (
    <>
      {(Object.keys(parts) as (keyof typeof parts)[]).map((part) => (
        <SheetSection key={part} title={t(`parts.${part}`)}>
          <div className="yearly-report-tables">
            {parts[part]
              .map((key) => byKey.get(key))
              .filter((table) => table !== undefined && table.total.value > 0)
              .map(
                (table) =>
                  table && <FigureTable key={table.key} table={table} scope={report.scope} hasLast={hasLast} />,
              )}
          </div>
        </SheetSection>
      ))}
    </>
  );
}
