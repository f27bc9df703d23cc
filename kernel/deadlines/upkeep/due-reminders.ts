import type { Transaction } from '#platform/database';
import { addWorkingDays } from '../calendar/add-working-days.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { clockOfRow, type StoredClock } from '../clock/clock-row.ts';
import type { ReminderPoint, SentReminder } from '../clock/reminder-point.ts';
import { reminderFor } from '../clock/reminders.ts';
import type { CalendarDate } from '../contract.ts';
import { query } from './storage.ts';
import { writeMarks } from './write-marks.ts';

export interface ClockReminder {
  readonly clock: StoredClock;
  readonly point: ReminderPoint;
}

export interface ReminderRound {
  readonly today: CalendarDate;
  readonly points: readonly ReminderPoint[];
  readonly calendar: WorkingCalendar;
}

/**
 * The reminders of today, each once: marked in this transaction, so queue the notices in it too.
 * Clocks another process is looking at are left to it.
 */
export async function dueReminders(tx: Transaction, round: ReminderRound): Promise<ClockReminder[]> {
  const earliest = Math.max(0, ...round.points.map(({ offsetWorkingDays }) => -offsetWorkingDays));
  const rows = await query(tx)
    .selectFrom('clock')
    .selectAll()
    .where('state', '=', 'running')
    .where('due_on', '<=', addWorkingDays(round.today, earliest + 1, round.calendar))
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute();
  const reminders: ClockReminder[] = [];
  const marked: { id: string; sent: SentReminder[] }[] = [];
  for (const row of rows) {
    const clock = clockOfRow(row);
    const { point, marks } = reminderFor({ clock, sent: row.reminders_sent, ...round });
    if (marks.length > 0) marked.push({ id: row.id, sent: [...row.reminders_sent, ...marks] });
    if (point) reminders.push({ clock, point });
  }
  await writeMarks(tx, marked);
  return reminders;
}
