import { useTranslate } from '#web/client';
import * as words from './messages/index.ts';

/** The years a version is meant for, in words. */
export function useValid(): (rules: { fromYear: number; untilYear: number | null }) => string {
  const t = useTranslate(words);
  return ({ fromYear, untilYear }) =>
    untilYear === null
      ? t('from', { from: String(fromYear) })
      : t('fromUntil', { from: String(fromYear), until: String(untilYear) });
}
