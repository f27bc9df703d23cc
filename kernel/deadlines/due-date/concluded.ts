import { countWorkingDays } from '../calendar/count-working-days.ts';
import { dateOfDayNumber } from '../calendar/day-number-of.ts';
import { describeDay, unpublishedYears, type WorkingCalendar } from '../calendar/working-calendar.ts';
import type { CalendarDate, Step } from '../contract.ts';
import type { Count } from './counted-facts.ts';
import { type Span, withoutPauses } from './paused-span.ts';

export interface DueDate {
  readonly dueOn: CalendarDate;
  /** The date leans on a year whose holiday notice is not published yet. */
  readonly provisional: boolean;
  readonly steps: readonly Step[];
}

export function workedDays({ calendar, pauses }: Count) {
  return withoutPauses((from, to) => countWorkingDays(from, to, calendar), pauses);
}

export function movedFact(last: number, due: number, calendar: WorkingCalendar): Step {
  const { kind, name } = describeDay(last, calendar);
  const why = kind === 'holiday' ? 'holiday' : 'weekend';
  return { kind: 'moved', from: dateOfDayNumber(last), to: dateOfDayNumber(due), why, name };
}

export function concluded(calendar: WorkingCalendar, consulted: Span, steps: readonly Step[]): DueDate {
  const years = unpublishedYears(consulted.from, consulted.to, calendar);
  const doubts = years.map((year): Step => ({ kind: 'unpublished-year', year }));
  const due: Step = { kind: 'due', date: consulted.to };
  return { dueOn: consulted.to, provisional: years.length > 0, steps: [...steps, ...doubts, due] };
}

export function natural(count: number): number {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`A period is whole and at least 1: ${count}`);
  return count;
}
