// The clocks of a committee's cases. Call from within an act; the row is locked before it is changed.
import { type Transaction, tables } from '#platform/database';
import { clockOfRow, type StoredClock } from './clock-row.ts';
import type { ClockTable } from './clock-table.ts';
import type { ClockSelection } from './stop-clocks.ts';

export const query = (tx: Transaction) => tables<{ clock: ClockTable }>(tx);

/** The clocks of these kinds that run or stand still, locked, in the order they were started. */
export async function openClocks(tx: Transaction, selection: ClockSelection): Promise<StoredClock[]> {
  const { caseId, kinds, subjectId } = selection;
  if (kinds.length === 0) return [];
  const rows = await query(tx)
    .selectFrom('clock')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('kind', 'in', [...kinds])
    .where('state', '!=', 'stopped')
    .$if(subjectId !== undefined, (found) => found.where('subject_id', 'is not distinct from', subjectId ?? null))
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(clockOfRow);
}

export function clocksOfCase(tx: Transaction, caseId: string): Promise<StoredClock[]> {
  return clocksOfCases(tx, [caseId]);
}

/** In the order they were started. */
export async function clocksOfCases(tx: Transaction, caseIds: readonly string[]): Promise<StoredClock[]> {
  if (caseIds.length === 0) return [];
  const rows = await query(tx)
    .selectFrom('clock')
    .selectAll()
    .where('case_id', 'in', [...caseIds])
    .orderBy('id')
    .execute();
  return rows.map(clockOfRow);
}
