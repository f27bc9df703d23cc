// Who reads, from the address alone; anything else than the known words counts as nothing said.
import type { FastifyRequest } from 'fastify';
import type { CommitteeName } from '#kernel/people';
import { defaultLocale, type Locale, translator } from '#platform/locale';
import * as messages from '../../web/portal/messages/index.ts';
import type { Reader } from '../../web/portal/reader.ts';
import { stylesPath } from './styles.ts';

const words = {
  'zh-CN': translator('zh-CN', messages.zhCN),
  en: translator('en', messages.en),
} as const satisfies Record<Locale, unknown>;

/** One value of the query as plain text: no list, no control signs, no more than a line. */
export function wished(request: FastifyRequest, name: string, longest = 200): string {
  const value = (request.query as Record<string, unknown>)[name];
  if (typeof value !== 'string') return '';
  return value
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, longest);
}

export function pageNumber(request: FastifyRequest): number {
  const number = Number(wished(request, 'page', 6) || '1');
  return Number.isInteger(number) && number >= 1 && number <= 10_000 ? number : 1;
}

export function readerOf(request: FastifyRequest, committee: CommitteeName): Reader {
  const locale: Locale = wished(request, 'lang', 10) === 'en' ? 'en' : defaultLocale;
  return {
    locale,
    isLarge: wished(request, 'size', 10) === 'large',
    base: `/p/${encodeURIComponent(committee.code)}`,
    committee: { name: committee.name, shortName: committee.shortName },
    t: words[locale],
    styles: stylesPath,
  };
}
