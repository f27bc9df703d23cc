// Proposals to leaf through by session, category, unit and result; and what a search has found.
import { type Html, html } from '../html.ts';
import { hidden, type Page, type Place } from '../layout.ts';
import { hrefOf, type Parameters, type Reader } from '../reader.ts';
import { kinds } from '../sections.ts';
import { type Entry, entryList } from './entry.ts';
import { searchForm } from './front-page.ts';

export interface Heading {
  readonly name: string;
  readonly count: number;
}

export interface Listed {
  readonly entries: readonly Entry[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly today: string;
  /** There are at least as many as `total`. */
  readonly isMore?: boolean;
  readonly namesKind?: boolean;
}

export interface Filters {
  readonly session: string;
  readonly category: string;
  readonly unit: string;
  readonly result: string;
}

const resultKeys = ['kept', 'open', 'late', 'answered', 'handling'] as const;

export function turning(
  reader: Reader,
  { total, page, pageSize }: Listed,
  { path, parameters }: Required<Place>,
): Html | '' {
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return '';
  const to = (number: number) => hrefOf(reader, path, { ...parameters, page: number === 1 ? undefined : number });
  return html`<nav class="turning" aria-label="${reader.t('portal.pages')}"><ul>
${page > 1 ? html`<li><a href="${to(page - 1)}" rel="prev">${reader.t('portal.previous')}</a></li>` : ''}
<li>${reader.t('portal.pageOf', { page, last })}</li>
${page < last ? html`<li><a href="${to(page + 1)}" rel="next">${reader.t('portal.next')}</a></li>` : ''}
</ul></nav>`;
}

export function listing(reader: Reader, listed: Listed, place: Required<Place>): Html {
  const { entries, total, today, isMore = false, namesKind = false } = listed;
  if (entries.length === 0) return html`<p class="empty">${reader.t('portal.nothingFound')}</p>`;
  return html`<p class="soft" role="status">${reader.t(isMore ? 'portal.foundMore' : 'portal.found', { count: total })}</p>
${entryList(reader, entries, { today, namesKind })}
${turning(reader, listed, place)}`;
}

interface Choice {
  readonly name: keyof Filters;
  readonly options: readonly (readonly [string, string])[];
  readonly chosen: string;
}

function select(reader: Reader, { name, options, chosen }: Choice): Html {
  return html`<div class="field"><label for="by-${name}">${reader.t(`portal.by.${name}`)}</label>
<select id="by-${name}" name="${name}"><option value="">${reader.t('portal.every')}</option>${options.map(
    ([value, label]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${label}</option>`,
  )}</select></div>`;
}

export interface ProposalList extends Listed {
  readonly filters: Filters;
  readonly headings: Readonly<Record<'sessions' | 'categories' | 'units', readonly Heading[]>>;
}

export function listPage(reader: Reader, list: ProposalList): Page {
  const { t } = reader;
  const { filters, headings } = list;
  const of = (all: readonly Heading[]) => all.map(({ name, count }) => [name, `${name}（${count}）`] as const);
  const results = resultKeys.map((key) => [key, t(`portal.results.${key}`)] as const);
  const parameters: Parameters = { ...filters };
  const place = { path: '/proposals', parameters };
  return {
    ...place,
    title: t('portal.ways.proposal'),
    feed: 'proposal',
    body: html`<h1 class="page-title">${t('portal.ways.proposal')}</h1>
<p class="lead">${t('portal.listLead')}</p>
<form class="filters" method="get" action="${reader.base}/proposals">${hidden(reader)}
${select(reader, { name: 'session', options: of(headings.sessions), chosen: filters.session })}
${select(reader, { name: 'category', options: of(headings.categories), chosen: filters.category })}
${select(reader, { name: 'unit', options: of(headings.units), chosen: filters.unit })}
${select(reader, { name: 'result', options: results, chosen: filters.result })}
<button type="submit">${t('portal.show')}</button></form>
${listing(reader, list, place)}`,
  };
}

export interface SearchList extends Listed {
  readonly words: string;
  readonly kind: string;
}

function narrowing(reader: Reader, { words, kind }: SearchList): Html {
  const tab = (value: string, label: string) => {
    const current = value === kind ? html` aria-current="true"` : '';
    return html`<li><a href="${hrefOf(reader, '/search', { words, kind: value })}"${current}>${label}</a></li>`;
  };
  return html`<nav aria-label="${reader.t('portal.narrow')}"><ul class="tabs">${tab('', reader.t('portal.every'))}${kinds.map(
    (one) => tab(one, reader.t(`portal.ways.${one}`)),
  )}</ul></nav>`;
}

export function searchPage(reader: Reader, list: SearchList): Page {
  const { t } = reader;
  const { words, kind } = list;
  const place = { path: '/search', parameters: { words, kind } };
  const found = html`${narrowing(reader, list)}${listing(reader, list, place)}${
    list.isMore ? html`<p class="soft">${t('portal.search.more')}</p>` : ''
  }`;
  return {
    ...place,
    title: t('portal.ways.search'),
    isPrivate: true,
    body: html`<h1 class="page-title">${t('portal.ways.search')}</h1>
${searchForm(reader, words, kind)}
${words === '' ? html`<p class="soft">${t('portal.search.hint')}</p>` : found}`,
  };
}
