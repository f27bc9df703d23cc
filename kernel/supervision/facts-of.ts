import { addWorkingDays, type CalendarDate, workingDaysBetween } from '#kernel/deadlines';
import type { Circumstances } from './ladder.ts';
import type { Matter } from './matter.ts';
import type { SupervisionFacts } from './rules.ts';

/** The first day on which no more than the committee's days of "soon" are left. */
function remindFromOf(dueOn: CalendarDate, { today, rules, calendar }: Circumstances): CalendarDate {
  const left = workingDaysBetween(today, dueOn, calendar) - rules.soonWorkingDays;
  return left > 0 ? addWorkingDays(today, left, calendar) : today;
}

export function factsOf({ watched, ladder, endedOn, dueOn }: Matter, circumstances: Circumstances): SupervisionFacts {
  return { ...watched, ...circumstances, ladder, endedOn, remindFrom: remindFromOf(dueOn, circumstances) };
}
