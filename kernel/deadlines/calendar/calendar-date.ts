// Days without hours: strings at the border, whole day numbers (days since 1970-01-01) inside the arithmetic.
import type { CalendarDate } from '../contract.ts';
import { dateOfDayNumber, dayNumberOf, millisecondsPerDay } from './day-number-of.ts';

const assemblyDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day on the assembly's wall calendar at this moment. */
export function calendarDateOf(moment: Date): CalendarDate {
  const parts = assemblyDay.formatToParts(moment);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

export function isCalendarDate(text: string): boolean {
  const dayNumber = Date.parse(`${text}T00:00:00Z`) / millisecondsPerDay;
  return Number.isInteger(dayNumber) && dateOfDayNumber(dayNumber) === text;
}

export function addDays(date: CalendarDate, count: number): CalendarDate {
  return dateOfDayNumber(dayNumberOf(date) + count);
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

export function laterOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}
