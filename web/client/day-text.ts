import type { Locale } from '#platform/locale';

const timeZone = 'Asia/Shanghai';
const intlLocale = (locale: Locale) => (locale === 'en' ? 'en-GB' : 'zh-CN');

export function fieldsOf(locale: Locale, date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(intlLocale(locale), { timeZone, ...options }).format(date);
}

/** A calendar date is a day, not a moment: noon in Shanghai falls on it everywhere. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00+08:00`);
}

function yearOf(date: Date): string {
  return fieldsOf('en', date, { year: 'numeric' });
}

export function dayText(locale: Locale, date: Date, now: Date): string {
  const isThisYear = yearOf(date) === yearOf(now);
  const month = locale === 'en' ? 'short' : 'long';
  return fieldsOf(locale, date, { month, day: 'numeric', ...(isThisYear ? {} : { year: 'numeric' }) });
}

export function weekdayText(locale: Locale, date: Date): string {
  return fieldsOf(locale, date, { weekday: 'short' });
}
