import type { Transaction } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { readCalendar } from '../calendar/storage.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { CalendarDate } from '../contract.ts';
import type { StoredClock } from './clock-row.ts';
import { stoppedClock } from './stopped-clock.ts';
import { openClocks } from './storage.ts';
import { writeChange } from './write-change.ts';

export interface ClockStop extends ClockSelection {
  readonly stoppedOn: CalendarDate;
  /** Saves reading it again. */
  readonly calendar?: WorkingCalendar;
}

export interface ClockSelection {
  readonly caseId: string;
  readonly kinds: readonly string[];
  /** Null for the clocks of the case itself; absent for those of whatever is on it. */
  readonly subjectId?: string | null;
}

/** Stops the open clocks of these kinds and answers them; none is no mistake. */
export async function stopClocks(tx: Transaction, stop: ClockStop): Promise<StoredClock[]> {
  const open = await openClocks(tx, stop);
  if (open.length === 0) return [];
  const calendar = stop.calendar ?? (await readCalendar(tx));
  const stopped: StoredClock[] = [];
  for (const clock of open) {
    const changed = stoppedClock(clock, stop.stoppedOn, calendar);
    if (!isRefusal(changed)) stopped.push(await writeChange(tx, { id: clock.id, calendar }, changed));
  }
  return stopped;
}
