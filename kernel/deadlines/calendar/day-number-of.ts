// Days as whole numbers, for reckoning.
import type { CalendarDate } from '../contract.ts';

export const millisecondsPerDay = 86_400_000;

export function dayNumberOf(date: CalendarDate): number {
  const dayNumber = Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
  if (!Number.isInteger(dayNumber) || dateOfDayNumber(dayNumber) !== date) {
    throw new RangeError(`Not a calendar date: ${date}`);
  }
  return dayNumber;
}

export function dateOfDayNumber(dayNumber: number): CalendarDate {
  return new Date(dayNumber * millisecondsPerDay).toISOString().slice(0, 10);
}
