// The front page: what can be read here, in numbers and by session; what was released last; the search.
import { type Html, html } from '../html.ts';
import { hidden, type Page } from '../layout.ts';
import { hrefOf, type Reader } from '../reader.ts';
import { type Entry, entryList, type ResultKey } from './entry.ts';

export interface Front {
  readonly counts: Readonly<Record<ResultKey | 'listed' | 'full', number>>;
  readonly sessions: readonly { readonly name: string; readonly count: number }[];
  readonly latest: readonly Entry[];
  readonly calls: readonly { readonly title: string; readonly closesOn: string }[];
  readonly today: string;
}

export const searchForm = (
  reader: Reader,
  words: string,
): Html => html`<form class="search" role="search" method="get" action="${reader.base}/search">
<label for="words">${reader.t('portal.search.label')}</label>
<div class="search-row"><input id="words" name="words" type="search" value="${words}" maxlength="100">${hidden(reader)}
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
          (call) => html`<li><a href="${hrefOf(reader, '/topics')}" lang="zh-CN">${call.title}</a></li>`,
        )}</ul></section>`;
  const latest =
    front.latest.length === 0
      ? html`<p class="empty">${t('portal.nothingYet')}</p>`
      : html`${entryList(reader, front.latest, front.today)}<p><a href="${hrefOf(reader, '/proposals')}">${t('portal.all')}</a></p>`;
  return {
    path: '/',
    title: '',
    body: html`<h1 class="page-title">${t('portal.front.title')}</h1>
<p class="lead">${t('portal.front.lead')}</p>
${searchForm(reader, '')}
${figures(reader, front)}
${calls}
<section aria-labelledby="sessions"><h2 id="sessions">${t('portal.bySession')}</h2>${sessions}</section>
<section aria-labelledby="latest"><h2 id="latest">${t('portal.latest')}</h2>${latest}</section>`,
  };
}
