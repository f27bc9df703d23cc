// Which days are worked: weekdays, corrected by the yearly notice on public holidays and make-up workdays (调休).
import type { CalendarDate, YearTable } from '../contract.ts';
import { yearOf } from './calendar-date.ts';
import { indexOf } from './day-index.ts';
import { dayNumberOf } from './day-number-of.ts';
import { isWeekend } from './weekdays.ts';

/** The holiday tables by year. A year without a table counts as unpublished: weekdays only, and provisional. */
export interface WorkingCalendar {
  readonly years: Readonly<Record<number, YearTable>>;
}

export type DayKind = 'weekday' | 'weekend' | 'holiday' | 'made-up-workday';

export function isWorkingDay(date: CalendarDate, calendar: WorkingCalendar): boolean {
  return isWorkedKind(describeDay(dayNumberOf(date), calendar).kind);
}

export function isWorkedKind(kind: DayKind): boolean {
  return kind === 'weekday' || kind === 'made-up-workday';
}

export function isPublished(year: number, calendar: WorkingCalendar): boolean {
  return calendar.years[year]?.status === 'published';
}

export function unpublishedYears(from: CalendarDate, to: CalendarDate, calendar: WorkingCalendar): number[] {
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    if (!isPublished(year, calendar)) years.push(year);
  }
  return years;
}

export function describeDay(dayNumber: number, calendar: WorkingCalendar): { kind: DayKind; name: string } {
  const exception = indexOf(calendar).exceptions.get(dayNumber);
  return exception ?? { kind: isWeekend(dayNumber) ? 'weekend' : 'weekday', name: '' };
}
