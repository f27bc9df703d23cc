// The list of one kind that is simply read through: bulletins, news, places.
import { type Html, html } from '../html.ts';
import type { Page } from '../layout.ts';
import { hrefOf, type Reader } from '../reader.ts';
import { type Kind, sections } from '../sections.ts';
import { type Listed, listing } from './list-page.ts';

export interface SectionList extends Listed {
  readonly kind: Exclude<Kind, 'proposal'>;
  /** By which it can be narrowed: years, kinds of places. */
  readonly headings: readonly { readonly name: string; readonly count: number }[];
  readonly chosen: string;
}

function narrowing(reader: Reader, { kind, headings, chosen }: SectionList): Html | '' {
  if (headings.length < 2) return '';
  const path = sections[kind];
  const of = (name: string) => (kind === 'place' ? reader.t(`portal.places.kinds.${name}`) : name);
  const tab = (name: string, label: string, count: number) => {
    const current = name === chosen ? html` aria-current="true"` : '';
    return html`<li><a href="${hrefOf(reader, path, { by: name || undefined })}"${current}>${label} <span class="soft">${count}</span></a></li>`;
  };
  const all = headings.reduce((sum, { count }) => sum + count, 0);
  return html`<nav aria-label="${reader.t('portal.narrow')}"><ul class="tabs">${tab('', reader.t('portal.every'), all)}${headings.map(
    ({ name, count }) => tab(name, of(name), count),
  )}</ul></nav>`;
}

export function sectionPage(reader: Reader, list: SectionList): Page {
  const { kind, chosen } = list;
  const way = reader.t(`portal.ways.${kind}`);
  const place = { path: sections[kind], parameters: { by: chosen || undefined } };
  return {
    ...place,
    title: way,
    feed: kind,
    body: html`<h1 class="page-title">${way}</h1><p class="lead">${reader.t(`portal.leads.${kind}`)}</p>
${narrowing(reader, list)}${listing(reader, list, place)}`,
  };
}
