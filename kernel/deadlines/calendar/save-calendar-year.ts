import { sql, type Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { CalendarYearView, YearTable } from '../contract.ts';
import { query, viewOf } from './calendar-year-row.ts';
import { checkYearTable } from './check-year-table.ts';

export interface CalendarYearChange {
  readonly year: number;
  readonly table: YearTable;
  readonly publishedReference: string | null;
  /** The version the administrator saw; 0 for a national table or a year without one. */
  readonly expectedVersion: number;
  readonly updatedBy: string;
  readonly now: Date;
}

/** Replaces a year's table. The caller then moves the open clocks with `recomputeOpenClocks`. */
export async function saveCalendarYear(
  tx: Transaction,
  change: CalendarYearChange,
): Promise<CalendarYearView | Refusal> {
  const refusal = checkYearTable(change.year, change.table);
  if (refusal) return refusal;
  const { status, ...days } = change.table;
  const values = {
    status,
    data: JSON.stringify(days),
    published_reference: change.publishedReference,
    updated_by: change.updatedBy,
    updated_at: change.now,
  };
  const row =
    change.expectedVersion === 0
      ? await query(tx)
          .insertInto('calendar_year')
          .values({ year: change.year, version: 1, ...values })
          .onConflict((conflict) => conflict.doNothing())
          .returningAll()
          .executeTakeFirst()
      : await query(tx)
          .updateTable('calendar_year')
          .set({ ...values, version: sql`version + 1` })
          .where('year', '=', change.year)
          .where('version', '=', change.expectedVersion)
          .returningAll()
          .executeTakeFirst();
  return row ? viewOf(row) : refuse('version-conflict', { year: String(change.year) });
}
