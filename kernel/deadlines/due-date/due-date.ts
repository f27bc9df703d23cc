// When something is due, and why: the date together with every fact that moved it.
import { addMonths } from '../calendar/add-months.ts';
import { nthCountedDay } from '../calendar/add-working-days.ts';
import { addDays } from '../calendar/calendar-date.ts';
import { dateOfDayNumber, dayNumberOf } from '../calendar/day-number-of.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { CalendarDate, Period, Step } from '../contract.ts';
import { concluded, type DueDate, natural, workedDays } from './concluded.ts';
import { type Count, countedFacts } from './counted-facts.ts';
import { fixedDue } from './fixed-due.ts';
import type { Span } from './paused-span.ts';

export interface DueDateOptions {
  /** A last day that is not worked moves to the next working day; on unless switched off. */
  readonly movesToWorkingDay?: boolean;
  readonly pauses?: readonly Span[];
}

/** The last day of a period; the day after `start` is day 1. */
export function dueDate(
  start: CalendarDate,
  period: Period,
  calendar: WorkingCalendar,
  { movesToWorkingDay = true, pauses = [] }: DueDateOptions = {},
): DueDate {
  const count = { start, calendar, pauses, movesToWorkingDay };
  const first: Step = { kind: 'start', date: start, period };
  if ('workingDays' in period) return workingDaysDue(count, natural(period.workingDays), first);
  if ('days' in period) return fixedDue(count, addDays(start, natural(period.days)), [first]);
  const { date, clippedDay } = addMonths(start, natural(period.months));
  const clipped: Step[] = clippedDay === null ? [] : [{ kind: 'clipped', day: clippedDay, to: date }];
  return fixedDue(count, date, [first, ...clipped]);
}

function workingDaysDue(count: Count, workingDays: number, first: Step): DueDate {
  const dueOn = dateOfDayNumber(nthCountedDay(dayNumberOf(count.start), workingDays, workedDays(count)));
  const steps = [first, ...countedFacts(count, dueOn)];
  return concluded(count.calendar, { from: addDays(count.start, 1), to: dueOn }, steps);
}
