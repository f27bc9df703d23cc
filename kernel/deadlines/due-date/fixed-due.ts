import { nthCountedDay } from '../calendar/add-working-days.ts';
import { dateOfDayNumber, dayNumberOf } from '../calendar/day-number-of.ts';
import type { CalendarDate, Step } from '../contract.ts';
import { concluded, type DueDate, movedFact, workedDays } from './concluded.ts';
import type { Count } from './counted-facts.ts';
import { pausedFacts, withoutPauses } from './paused-span.ts';

/** A date that is given, not counted: put off by the pauses since the start, then moved to a working day. */
export function fixedDue(
  count: Count & { readonly movesToWorkingDay: boolean },
  date: CalendarDate,
  stepsBefore: readonly Step[],
): DueDate {
  const start = dayNumberOf(count.start);
  const runningDays = withoutPauses((from, to) => to - from, count.pauses);
  const last = nthCountedDay(start, dayNumberOf(date) - start, runningDays);
  const due = count.movesToWorkingDay ? nthCountedDay(last - 1, 1, workedDays(count)) : last;
  const dueOn = dateOfDayNumber(due);
  const steps = [...stepsBefore, ...pausedFacts(count.start, dueOn, count.pauses)];
  if (due !== last) steps.push(movedFact(last, due, count.calendar));
  return concluded(count.calendar, { from: dateOfDayNumber(last), to: dueOn }, steps);
}
