import type { Transaction } from '#platform/database';
import { isRefusal, type Refusal } from '#platform/errors';
import { changedColumns } from './changed-columns.ts';
import type { Clock } from './clock.ts';
import { clockOfRow, type StoredClock } from './clock-row.ts';
import { dueOf } from './due-of.ts';
import type { Counting } from './start-clock.ts';
import { query } from './storage.ts';

export interface ClockChange extends Counting {
  readonly id: string;
}

export async function changeClock(
  tx: Transaction,
  { calendar, id }: ClockChange,
  change: (clock: Clock) => Clock | Refusal,
): Promise<StoredClock | Refusal> {
  const row = await query(tx)
    .selectFrom('clock')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const changed = change(clockOfRow(row));
  return isRefusal(changed) ? changed : writeChange(tx, { id, calendar }, changed);
}

export async function writeChange(tx: Transaction, { id, calendar }: ClockChange, clock: Clock): Promise<StoredClock> {
  const row = await query(tx)
    .updateTable('clock')
    .set(changedColumns(clock, clock.stopped ?? dueOf(clock, calendar)))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return clockOfRow(row);
}
