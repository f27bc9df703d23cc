// The same day of a later month; a day the month does not have becomes its last day.
import type { CalendarDate } from '../contract.ts';
import { dayNumberOf } from './day-number-of.ts';

export interface MonthSum {
  readonly date: CalendarDate;
  /** The day of the month that was looked for and not found, or null. */
  readonly clippedDay: number | null;
}

export function addMonths(start: CalendarDate, months: number): MonthSum {
  dayNumberOf(start);
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const monthCount = year * 12 + (month - 1) + months;
  const lastDay = new Date(Date.UTC(Math.floor(monthCount / 12), (monthCount % 12) + 1, 0));
  const isClipped = day > lastDay.getUTCDate();
  if (!isClipped) lastDay.setUTCDate(day);
  return { date: lastDay.toISOString().slice(0, 10), clippedDay: isClipped ? day : null };
}
