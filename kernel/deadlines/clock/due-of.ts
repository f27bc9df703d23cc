// The due date of a clock from its facts: the period, then the last extension, then the pauses since.
import { laterOf } from '../calendar/calendar-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { CalendarDate } from '../contract.ts';
import type { DueDate } from '../due-date/concluded.ts';
import { dueDate } from '../due-date/due-date.ts';
import type { Span } from '../due-date/paused-span.ts';
import type { Clock } from './clock.ts';
import { extendedDue } from './extended-due.ts';

/**
 * Without `today` an open pause is left out (the date kept in the table while a clock stands still);
 * with it, the pause counts up to today, as if the clock ran again now.
 */
export function dueOf(clock: Clock, calendar: WorkingCalendar, today?: CalendarDate): DueDate {
  const pauses = clock.pauses.map(({ from, to }) => ({ from, to: to ?? laterOf(from, today ?? from) }));
  const [first] = clock.extensions;
  const options = { movesToWorkingDay: clock.movesToWorkingDay };
  const original = dueDate(clock.startedOn, clock.period, calendar, {
    ...options,
    pauses: first ? pauses.filter((pause) => pause.from < first.grantedOn) : pauses,
  });
  return clock.extensions.reduce((due: DueDate, extension, index) => {
    const next = clock.extensions[index + 1];
    const since = pauses.filter(({ from }) => from >= extension.grantedOn && (!next || from < next.grantedOn));
    return extendedDue(due, extension, { ...options, calendar, pauses: since });
  }, original);
}

export interface Circumstances {
  readonly calendar: WorkingCalendar;
  readonly movesToWorkingDay: boolean;
  readonly pauses: readonly Span[];
}
