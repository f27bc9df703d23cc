// What is done to many clocks at once: moving them when a holiday table changes, and marking reminders.
import { sql, type Transaction, tables } from '#platform/database';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ClockTable } from '../clock/clock-table.ts';
import { type MovedClock, recomputed } from './moved-clock.ts';

export const query = (tx: Transaction) => tables<{ clock: ClockTable }>(tx);
const batchSize = 500;

/** Counts every open clock anew. Answers those whose date moved, so that the people concerned can be told. */
export async function recomputeOpenClocks(tx: Transaction, calendar: WorkingCalendar): Promise<MovedClock[]> {
  const moved: MovedClock[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await query(tx)
      .selectFrom('clock')
      .selectAll()
      .where('state', '!=', 'stopped')
      .where('id', '>', after)
      .orderBy('id')
      .limit(batchSize)
      .forUpdate()
      .execute();
    const changed = rows.flatMap((row) => recomputed(row, calendar));
    await writeDueDates(tx, changed);
    moved.push(...changed.filter(({ from, to }) => from !== to));
    const last = rows.at(-1);
    if (!last || rows.length < batchSize) return moved;
    after = last.id;
  }
}

async function writeDueDates(tx: Transaction, changed: readonly MovedClock[]): Promise<void> {
  if (changed.length === 0) return;
  const clocks = changed.map(({ clock }) => clock);
  await sql`
    update clock set due_on = fresh.due_on, provisional = fresh.provisional
    from unnest(
      ${clocks.map(({ id }) => id)}::uuid[],
      ${clocks.map(({ dueOn }) => dueOn)}::date[],
      ${clocks.map(({ provisional }) => provisional)}::boolean[]
    ) as fresh (id, due_on, provisional)
    where clock.id = fresh.id`.execute(tx);
}
