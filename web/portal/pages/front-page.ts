// The front page of the reading room: the search, the promises in numbers, and what lies on each table.
import { type Html, html } from '../html.ts';
import { hidden, type Page } from '../layout.ts';
import { dayText, hrefOf, type Reader } from '../reader.ts';
import { type Kind, sections } from '../sections.ts';
import { type Entry, entryList, type ResultKey } from './entry.ts';

export interface Front {
  readonly counts: Readonly<Record<ResultKey | 'listed' | 'full', number>>;
  readonly sessions: readonly { readonly name: string; readonly count: number }[];
  /** The newest of each kind; a kind of which there is nothing is not there. */
  readonly latest: ReadonlyMap<Kind, { readonly entries: readonly Entry[]; readonly total: number }>;
  readonly calls: readonly { readonly title: string; readonly closesOn: string }[];
  readonly today: string;
}

export const searchForm = (
  reader: Reader,
  words: string,
  kind = '',
): Html => html`<form class="search" role="search" method="get" action="${reader.base}/search">
<label for="words">${reader.t('portal.search.label')}</label>
<div class="search-row"><input id="words" name="words" type="search" value="${words}" maxlength="100">${hidden(reader)}${
  kind ? html`<input type="hidden" name="kind" value="${kind}">` : ''
}
<button type="submit">${reader.t('portal.search.do')}</button></div></form>`;

function figures(reader: Reader, { counts }: Front): Html {
  const lines = [
    ['listed', '/proposals', undefined],
    ['full', '/proposals', undefined],
    ['kept', '/results', 'kept'],
    ['open', '/results', 'open'],
    ['late', '/results', 'late'],
  ] as const;
  return html`<ul class="figures">${lines.map(
    ([key, path, result]) =>
      html`<li><a href="${hrefOf(reader, path, { result })}"><span class="figure">${counts[key]}</span> ${reader.t(`portal.figures.${key}`)}</a></li>`,
  )}</ul>`;
}

function table(reader: Reader, kind: Kind, { latest, today }: Front): Html | '' {
  const found = latest.get(kind);
  if (!found) return '';
  const way = reader.t(`portal.ways.${kind}`);
  return html`<section aria-labelledby="latest-${kind}"><h2 id="latest-${kind}">${reader.t(`portal.tables.${kind}`)}</h2>
${entryList(reader, found.entries, { today })}
<p class="more"><a href="${hrefOf(reader, sections[kind])}">${reader.t('portal.allOf', { section: way, count: found.total })}</a></p></section>`;
}

export function frontPage(reader: Reader, front: Front): Page {
  const { t } = reader;
  const sessions = html`<ul class="plain">${front.sessions.map(
    ({ name, count }) =>
      html`<li><a href="${hrefOf(reader, '/proposals', { session: name })}" lang="zh-CN">${name}</a> <span class="soft">${t('portal.pieces', { count })}</span></li>`,
  )}</ul>`;
  const calls =
    front.calls.length === 0
      ? ''
      : html`<section class="notice" aria-labelledby="calls"><h2 id="calls">${t('portal.topics.calls')}</h2><ul class="plain">${front.calls.map(
          (call) =>
            html`<li><a href="${hrefOf(reader, '/topics')}" lang="zh-CN">${call.title}</a> <span class="soft">${t('portal.topics.until', { day: dayText(reader, call.closesOn) })}</span></li>`,
        )}</ul></section>`;
  const proposals = front.latest.has('proposal')
    ? html`<section aria-labelledby="sessions"><h2 id="sessions">${t('portal.bySession')}</h2>${sessions}</section>`
    : html`<p class="empty">${t('portal.nothingYet')}</p>`;
  return {
    path: '/',
    title: '',
    body: html`<h1 class="page-title">${t('portal.front.title')}</h1>
<p class="lead">${t('portal.front.lead')}</p>
${searchForm(reader, '')}
${figures(reader, front)}
${calls}
${proposals}
${table(reader, 'proposal', front)}${table(reader, 'bulletin', front)}${table(reader, 'news', front)}${table(reader, 'place', front)}`,
  };
}
