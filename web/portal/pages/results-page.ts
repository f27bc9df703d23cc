// By result: what was promised, and what happened.
import { publicProposal } from '#instruments/proposals/publication/contract';
import { type Html, html } from '../html.ts';
import type { Page } from '../layout.ts';
import { hrefOf, type Reader } from '../reader.ts';
import { itemPath } from '../sections.ts';
import { type Entry, resultMark, resultOf } from './entry.ts';
import { type Listed, turning } from './list-page.ts';
import { promiseLine } from './promise.ts';

export const resultShows = ['late', 'open', 'kept'] as const;
export type ResultShow = (typeof resultShows)[number];

export interface Results extends Listed {
  readonly show: ResultShow;
  readonly counts: Readonly<Record<ResultShow, number>>;
}

function promised(reader: Reader, entry: Entry, today: string): Html {
  const { text } = publicProposal.parse(entry.body);
  const promises = text?.recommendations.flatMap(({ answers }) => answers.flatMap((answer) => answer.promises)) ?? [];
  return html`<li class="entry"><p class="entry-head"><span class="number">${entry.address}</span>${resultMark(reader, resultOf(entry, today))}</p>
<h3 class="entry-title" lang="zh-CN"><a href="${hrefOf(reader, itemPath('proposal', entry.address))}">${entry.title}</a></h3>
<ul class="promises">${promises.map((promise) => promiseLine(reader, promise, today))}</ul></li>`;
}

export function resultsPage(reader: Reader, results: Results): Page {
  const { t } = reader;
  const { show, counts, entries, today } = results;
  const tabs = resultShows.map((key) => {
    const current = key === show ? html` aria-current="true"` : '';
    return html`<li><a href="${hrefOf(reader, '/results', { result: key })}"${current}>${t(`portal.results.${key}`)} <span class="soft">${counts[key]}</span></a></li>`;
  });
  const place = { path: '/results', parameters: { result: show } };
  const list =
    entries.length === 0
      ? html`<p class="empty">${t('portal.noPromises')}</p>`
      : html`<ol class="entries">${entries.map((entry) => promised(reader, entry, today))}</ol>${turning(reader, results, place)}`;
  return {
    ...place,
    title: t('portal.ways.results'),
    body: html`<h1 class="page-title">${t('portal.ways.results')}</h1>
<p class="lead">${t('portal.resultsLead')}</p>
<nav aria-label="${t('portal.by.result')}"><ul class="tabs">${tabs}</ul></nav>
${list}`,
  };
}
