// The nth working day after a day.
import type { CalendarDate } from '../contract.ts';
import { countWorkingDays } from './count-working-days.ts';
import { dateOfDayNumber, dayNumberOf } from './day-number-of.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export function addWorkingDays(start: CalendarDate, count: number, calendar: WorkingCalendar): CalendarDate {
  const counted = (from: number, to: number) => countWorkingDays(from, to, calendar);
  return dateOfDayNumber(nthCountedDay(dayNumberOf(start), count, counted));
}

/**
 * The nth counted day after `start`, where `counted` answers how many days after `from`, up to and including `to`, count.
 * Missing days need at least as many days, so each stride falls short or lands exactly on a counted day.
 */
export function nthCountedDay(start: number, count: number, counted: (from: number, to: number) => number): number {
  let day = start;
  let missing = count;
  while (missing > 0) {
    const next = day + missing;
    missing -= counted(day, next);
    day = next;
  }
  return day;
}

/** The day itself when it is worked, else the next working day. */
export function workingDayFrom(date: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  return addWorkingDays(dateOfDayNumber(dayNumberOf(date) - 1), 1, calendar);
}
