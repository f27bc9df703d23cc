// Whether a year's holiday table can be meant: its days belong to the year, each once, and make-up days are weekends.
import { type Refusal, refuse } from '#platform/errors';
import type { CalendarDate, YearTable } from '../contract.ts';
import { addDays } from './calendar-date.ts';
import { isWorkingDay, type WorkingCalendar } from './working-calendar.ts';

const weekdaysOnly: WorkingCalendar = { years: {} };

export function checkYearTable(year: number, { holidays, workdays }: YearTable): Refusal | null {
  const reversed = holidays.find(({ from, to }) => from > to);
  if (reversed) return refuse('calendar-span-reversed', { ...reversed });
  const bounds = [...holidays.flatMap(({ from, to }) => [from, to]), ...workdays.map(({ date }) => date)];
  const outside = bounds.find((date) => !belongsTo(year, date));
  if (outside) return refuse('calendar-day-outside-year', { date: outside, year: String(year) });
  const idle = workdays.find(({ date }) => isWorkingDay(date, weekdaysOnly));
  if (idle) return refuse('calendar-workday-on-weekday', { date: idle.date });
  const twice = firstRepeated([...holidays.flatMap(daysOf), ...workdays.map(({ date }) => date)]);
  return twice === null ? null : refuse('calendar-day-twice', { date: twice });
}

// The notice of a year may begin in the last days of the December before.
function belongsTo(year: number, date: CalendarDate): boolean {
  return date >= `${year - 1}-12-20` && date <= `${year}-12-31`;
}

function daysOf({ from, to }: { from: CalendarDate; to: CalendarDate }): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function firstRepeated(days: readonly CalendarDate[]): CalendarDate | null {
  const seen = new Set<CalendarDate>();
  for (const day of days) {
    if (seen.has(day)) return day;
    seen.add(day);
  }
  return null;
}
