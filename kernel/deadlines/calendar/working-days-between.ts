// Working days after `from`, up to and including `to`; negative when `to` lies before `from`.
import type { CalendarDate } from '../contract.ts';
import { countWorkingDays } from './count-working-days.ts';
import { dayNumberOf } from './day-number-of.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export function workingDaysBetween(from: CalendarDate, to: CalendarDate, calendar: WorkingCalendar): number {
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
  if (first <= last) return countWorkingDays(first, last, calendar);
  return -countWorkingDays(last, first, calendar);
}
