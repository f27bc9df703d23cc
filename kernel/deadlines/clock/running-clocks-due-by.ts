import type { Transaction } from '#platform/database';
import type { CalendarDate } from '../contract.ts';
import { clockOfRow, type StoredClock } from './clock-row.ts';
import { query } from './storage.ts';

/** Running clocks due on or before a day, the most urgent first: what is late, what is due soon. */
export async function runningClocksDueBy(
  tx: Transaction,
  { dueBy, limit }: { dueBy: CalendarDate; limit: number },
): Promise<StoredClock[]> {
  const rows = await query(tx)
    .selectFrom('clock')
    .selectAll()
    .where('state', '=', 'running')
    .where('due_on', '<=', dueBy)
    .orderBy('due_on')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(clockOfRow);
}
