// All words of the house in one catalogue per language, for refusals, reasons and notices said by the server.
import { en as actsEn, zhCN as actsZhCN } from '#kernel/acts/messages';
import { en as administrationEn, zhCN as administrationZhCN } from '#kernel/administration/messages';
import { en as deadlinesEn, zhCN as deadlinesZhCN } from '#kernel/deadlines/messages';
import { en as noticesEn, zhCN as noticesZhCN } from '#kernel/notices/messages';
import { en as undertakingsEn, zhCN as undertakingsZhCN } from '#kernel/undertakings/messages';
import { en as filesEn, zhCN as filesZhCN } from '#platform/files/messages';
import { en as httpEn, zhCN as httpZhCN } from '#platform/http/messages';
import { en as identityEn, zhCN as identityZhCN } from '#platform/identity/messages';
import { type Catalogue, type Locale, type Translate, translator } from '#platform/locale';
import { en as spreadsheetsEn, zhCN as spreadsheetsZhCN } from '#platform/spreadsheets/messages';
import { offers } from './instruments.ts';
import { en as serverEn, zhCN as serverZhCN } from './messages/index.ts';

/** Later words win; nested parts are joined key by key. */
export function joinCatalogues(catalogues: readonly Catalogue[]): Catalogue {
  const joined: Record<string, string | Catalogue> = {};
  for (const catalogue of catalogues) {
    for (const [key, value] of Object.entries(catalogue)) {
      const before = joined[key];
      const isNested = typeof value === 'object' && typeof before === 'object';
      joined[key] = isNested ? joinCatalogues([before, value]) : value;
    }
  }
  return joined;
}

export const catalogues: Readonly<Record<Locale, Catalogue>> = {
  'zh-CN': joinCatalogues([
    ...[
      httpZhCN,
      identityZhCN,
      filesZhCN,
      spreadsheetsZhCN,
      actsZhCN,
      deadlinesZhCN,
      undertakingsZhCN,
      administrationZhCN,
      noticesZhCN,
    ],
    serverZhCN,
    ...offers.flatMap(({ importKinds }) => importKinds?.map(({ messages }) => messages['zh-CN']) ?? []),
    ...offers.map(({ messages }) => messages['zh-CN']),
  ]),
  en: joinCatalogues([
    ...[httpEn, identityEn, filesEn, spreadsheetsEn, actsEn, deadlinesEn, undertakingsEn, administrationEn, noticesEn],
    serverEn,
    ...offers.flatMap(({ importKinds }) => importKinds?.map(({ messages }) => messages.en) ?? []),
    ...offers.map(({ messages }) => messages.en),
  ]),
};

const translators: Readonly<Record<Locale, Translate>> = {
  'zh-CN': translator('zh-CN', catalogues['zh-CN']),
  en: translator('en', catalogues.en),
};

export const translateIn = (locale: Locale): Translate => translators[locale];
