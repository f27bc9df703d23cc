// The words of a notice, made when they are read, in the reader's language.
import { type Catalogue, format, type Locale, lookUp } from '#platform/locale';
import type { Notice, NoticeParams } from './notice.ts';
import type { NoticeRegistry } from './registry.ts';
import { type NoticeWords, ownCatalogues, wordsFor } from './words-for.ts';

export const inboxLink = '/notices';
export const phoneInbox = '/me/notices';

function filledLink(template: string, notice: Notice, otherwise = inboxLink): string {
  const values: Record<string, unknown> = { ...notice.params, caseId: notice.caseId, dueOn: notice.dueOn };
  const places = [...template.matchAll(/\{(\w+)\}/g)].map(([, place]) => values[place ?? '']);
  if (places.some((value) => value === undefined || value === null)) return otherwise;
  return template.replace(/\{(\w+)\}/g, (_whole, place: string) => encodeURIComponent(String(values[place])));
}

/** An inbox outlives its instruments: a notice whose kind or words are gone is still a notice. */
function words(locale: Locale, catalogue: Catalogue, key: string, params: NoticeParams): string | undefined {
  const message = lookUp(catalogue, key);
  if (message === undefined) return undefined;
  try {
    return format(locale, message, params);
  } catch {
    return undefined;
  }
}

export function renderNotice(registry: NoticeRegistry, notice: Notice, locale: Locale): NoticeWords {
  const kind = registry.kindOf(notice.kind);
  const own = (key: string) => words(locale, ownCatalogues[locale], key, {}) ?? key;
  const fallback = { title: own('fallback.title'), line: own('fallback.line') };
  if (!kind) return { ...fallback, link: inboxLink, phoneLink: phoneInbox };
  const { link, phone } = registry.placeOf(kind, notice.caseKind);
  const params = wordsFor(locale, notice);
  return {
    title: words(locale, kind.catalogues[locale], kind.title, params) ?? fallback.title,
    line: words(locale, kind.catalogues[locale], kind.line, params) ?? fallback.line,
    link: filledLink(link, notice),
    phoneLink: phone ? filledLink(phone, notice, phoneInbox) : phoneInbox,
  };
}
