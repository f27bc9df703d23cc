import { useReader } from '#web/client';

/** Shares as people read them: whole percents, and a dash of nothing. */
export function useShares(): (part: number, whole?: number) => string {
  const { locale } = useReader();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (part, whole = 1) => (whole === 0 ? '—' : percent.format(part / whole));
}
