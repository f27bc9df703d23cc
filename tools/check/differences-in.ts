import { pathToFileURL } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Catalogue, format, type Locale } from '#platform/locale';
import { inProject } from './list-files.ts';

/** Why a message cannot be shown, or null: a brace that is never closed, a plural without `other`. */
function faultOf(locale: Locale, message: string): string | null {
  try {
    const icu = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    const params = (count: number) => new Proxy({}, { has: () => true, get: () => count });
    const differs = [0, 1, 2, 11, 1234].some(
      (count) => format(locale, message, params(count)) !== String(icu.format(params(count))),
    );
    return differs ? 'platform/locale says it otherwise than ICU' : null;
  } catch (error) {
    return (error as Error).message;
  }
}

const faultsIn = (path: string, locale: Locale, texts: ReadonlyMap<string, string>): string[] =>
  [...texts].flatMap(([key, message]) => {
    const fault = faultOf(locale, message);
    return fault === null ? [] : [`${path}: the ${locale} text of ${key} cannot be read: ${fault}`];
  });

/** Keys that one of the two lacks, and messages that cannot be read. */
export function differencesOf(path: string, zhCN: Catalogue, en: Catalogue): string[] {
  const chinese = new Map(flat(zhCN));
  const english = new Map(flat(en));
  return [
    ...[...chinese.keys()].filter((key) => !english.has(key)).map((key) => `${path}: ${key} has no English text`),
    ...[...english.keys()].filter((key) => !chinese.has(key)).map((key) => `${path}: ${key} has no Chinese text`),
    ...faultsIn(path, 'zh-CN', chinese),
    ...faultsIn(path, 'en', english),
  ];
}

function flat(catalogue: Catalogue, before = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${before}${key}`, value]] : flat(value, `${before}${key}.`),
  );
}

export async function differencesIn(path: string): Promise<string[]> {
  const words = await import(pathToFileURL(inProject(path)).href).catch((error: Error) => error);
  if (words instanceof Error) return [`${path} cannot be loaded: ${words.message}`];
  const { zhCN, en } = words as { zhCN?: Catalogue; en?: Catalogue };
  return zhCN && en ? differencesOf(path, zhCN, en) : [`${path} must export zhCN and en.`];
}
