// The counts, one table each.
import type { Statistics } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { EmptyState } from '#web/ui';
import { CountTable } from './count-table.tsx';
import * as words from './messages/index.ts';

export function StatisticsTables({ statistics }: { statistics: Statistics }) {
  const t = useTranslate(words);
  const tables = statistics.tables.filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) return <EmptyState title={t('emptyTitle')}>{t('emptyAdvice')}</EmptyState>;
  return (
    <div className="statistics-tables">
      {tables.map((table) => (
        <CountTable key={table.key} table={table} />
      ))}
    </div>
  );
}
