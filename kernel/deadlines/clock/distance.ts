import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { workingDaysBetween } from '../calendar/working-days-between.ts';
import type { CalendarDate } from '../contract.ts';
import type { Clock } from './clock.ts';
import { dueOf } from './due-of.ts';

interface Distance {
  readonly from: CalendarDate;
  readonly dueOn: CalendarDate;
}

export function distance({ from, dueOn }: Distance, calendar: WorkingCalendar) {
  const isOverdue = from > dueOn;
  const workingDays = Math.abs(workingDaysBetween(from, dueOn, calendar));
  return {
    remainingWorkingDays: isOverdue ? 0 : workingDays,
    isOverdue,
    overdueWorkingDays: isOverdue ? workingDays : 0,
  };
}

// While a clock stands still, what is left is what was left on the day it was paused.
export function frozenDistance(clock: Clock, calendar: WorkingCalendar): Distance | null {
  const pause = clock.pauses.at(-1);
  return pause?.to === null ? { from: pause.from, dueOn: dueOf(clock, calendar).dueOn } : null;
}
