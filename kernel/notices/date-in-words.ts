import type { Locale } from '#platform/locale';

export const dateShape = /^\d{4}-\d{2}-\d{2}$/;

/** A date as people say it; its year only where it differs from the year of the notice. */
export function dateInWords(locale: Locale, date: string, writtenAt: Date): string {
  const isSameYear = date.slice(0, 4) === writtenAt.toISOString().slice(0, 4);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    ...(!isSameYear && { year: 'numeric' }),
  }).format(new Date(`${date}T00:00:00Z`));
}
