// Who reads: language and size of print, carried from link to link; no cookie, no script.
import type { Locale, Translate } from '#platform/locale';

export interface Reader {
  readonly locale: Locale;
  readonly isLarge: boolean;
  /** `/p/<committee's code>` */
  readonly base: string;
  readonly committee: { readonly name: string; readonly shortName: string };
  readonly t: Translate;
  /** Where the styles lie. */
  readonly styles: string;
}

export type Parameters = Readonly<Record<string, string | number | undefined | null>>;

const carried = ({ locale, isLarge }: Pick<Reader, 'locale' | 'isLarge'>): Parameters => ({
  lang: locale === 'zh-CN' ? undefined : locale,
  size: isLarge ? 'large' : undefined,
});

function queryOf(parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '') query.set(key, String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** An address in this committee's portal, in the reader's language and size. */
export const hrefOf = (reader: Reader, path: string, parameters: Parameters = {}): string =>
  `${reader.base}${path}${queryOf({ ...parameters, ...carried(reader) })}`;

/** The same page for a reader of another language or size. */
export const hrefFor = (
  reader: Reader,
  change: Partial<Pick<Reader, 'locale' | 'isLarge'>>,
  { path, parameters }: { path: string; parameters: Parameters },
): string => hrefOf({ ...reader, ...change }, path, parameters);

export const hiddenFields = (reader: Reader): [string, string][] =>
  Object.entries(carried(reader)).flatMap(([key, value]) => (value ? [[key, String(value)] as [string, string]] : []));

/** `2026-11-22` as the reader's language writes it. */
export function dayText({ locale }: Reader, day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  if (locale === 'zh-CN') return `${year}年${month}月${date}日`;
  const moment = new Date(Date.UTC(year!, month! - 1, date));
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
}
