// A period in words: a quarter, or the whole year.
import { useTranslate } from '#web/client';
import * as words from './messages/index.ts';

export function usePeriod() {
  const t = useTranslate(words);
  return ({ year, quarter }: { year: number; quarter: number }) =>
    quarter === 0 ? t('year', { year: String(year) }) : t('quarter', { year: String(year), quarter });
}
