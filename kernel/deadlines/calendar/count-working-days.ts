import { indexOf } from './day-index.ts';
import { weekdaysThrough } from './weekdays.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Working days after `from`, up to and including `to` (day numbers, from ≤ to). */
export function countWorkingDays(from: number, to: number, calendar: WorkingCalendar): number {
  const { weekdaysOff, weekendsWorked } = indexOf(calendar);
  const within = (days: readonly number[]) => countThrough(days, to) - countThrough(days, from);
  return weekdaysThrough(to) - weekdaysThrough(from) + within(weekendsWorked) - within(weekdaysOff);
}

function countThrough(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
