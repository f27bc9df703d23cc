// Dates as the office writes them: 11月26日, with the year only when it is another one. The assembly's time is Shanghai's.
import { useMemo } from 'react';
import type { Locale } from '#platform/locale';
import { dayText, fieldsOf, noonOf, weekdayText } from './day-text.ts';
import { useReader } from './use-reader.ts';

export interface Dates {
  /** `2026-11-26` → 11月26日 */
  day: (day: string) => string;
  /** `2026-11-26` → 11月26日 周四 */
  dayWithWeekday: (day: string) => string;
  /** ISO moment → 11月26日 周四 18:00 */
  moment: (iso: string) => string;
  /** ISO moment → 18:00 today, 11月26日 otherwise; for lists */
  momentShort: (iso: string) => string;
  /** `2026-11-26` → 2026年11月26日, for documents */
  dayInFull: (day: string) => string;
}

export function datesIn(locale: Locale, now: () => Date): Dates {
  const clock = (date: Date) => fieldsOf(locale, date, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const isToday = (date: Date) =>
    fieldsOf('en', date, { dateStyle: 'short' }) === fieldsOf('en', now(), { dateStyle: 'short' });
  return {
    day: (day) => dayText(locale, noonOf(day), now()),
    dayWithWeekday: (day) => `${dayText(locale, noonOf(day), now())} ${weekdayText(locale, noonOf(day))}`,
    moment: (iso) => {
      const date = new Date(iso);
      return `${dayText(locale, date, now())} ${weekdayText(locale, date)} ${clock(date)}`;
    },
    momentShort: (iso) => (isToday(new Date(iso)) ? clock(new Date(iso)) : dayText(locale, new Date(iso), now())),
    dayInFull: (day) => fieldsOf(locale, noonOf(day), { year: 'numeric', month: 'long', day: 'numeric' }),
  };
}

export function useDates(): Dates {
  const { locale } = useReader();
  return useMemo(() => datesIn(locale, () => new Date()), [locale]);
}
