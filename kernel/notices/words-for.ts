import type { Catalogue, Locale } from '#platform/locale';
import { dateInWords, dateShape } from './date-in-words.ts';
import { en, zhCN } from './messages/index.ts';
import type { Notice, NoticeParams } from './notice.ts';

export interface NoticeWords {
  readonly title: string;
  readonly line: string;
  /** On the desk, and on the phone. */
  readonly link: string;
  readonly phoneLink: string;
}

export const ownCatalogues: Readonly<Record<Locale, Catalogue>> = { 'zh-CN': zhCN, en };

export function wordsFor(locale: Locale, { params, dueOn, createdAt }: Notice): NoticeParams {
  const all = { ...params, ...(dueOn && { dueOn }) };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      name,
      typeof value === 'string' && dateShape.test(value) ? dateInWords(locale, value, createdAt) : value,
    ]),
  );
}
