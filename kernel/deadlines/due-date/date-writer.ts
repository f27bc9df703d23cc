import type { CalendarDate } from '../contract.ts';
import type { Parameters, Say } from './sentence.ts';

// The year is written where it is not the year the clock started in.
export function dateWriter(translate: Say, usualYear: string) {
  return (date: CalendarDate) =>
    translate(date.startsWith(usualYear) ? 'deadlines.date' : 'deadlines.fullDate', partsOf(date));
}

export function partsOf(date: CalendarDate): Parameters {
  const [year = '', month, day] = date.split('-');
  return { year, month: Number(month), day: Number(day) };
}
