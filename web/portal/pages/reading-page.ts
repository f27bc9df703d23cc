// News, bulletins and places as pages one reads.
import { publicNews } from '#instruments/news/contract';
import { type PublicPlace, publicPlace } from '#instruments/places/contract';
import { type Html, html, paragraphs } from '../html.ts';
import type { Page } from '../layout.ts';
import { dayText, hrefOf, type Reader } from '../reader.ts';
import { itemPath, type Kind, sections } from '../sections.ts';
import { readBulletin } from './bulletin.ts';
import type { Entry } from './entry.ts';

type Fact = readonly [key: string, value: string | null | undefined, lang?: string];

function factList(reader: Reader, facts: readonly Fact[]): Html {
  const shown = facts.filter(([, value]) => value);
  if (shown.length === 0) return html``;
  return html`<dl class="facts">${shown.map(
    ([key, value, lang]) =>
      html`<div><dt>${reader.t(`portal.facts.${key}`)}</dt><dd lang="${lang ?? 'zh-CN'}">${value}</dd></div>`,
  )}</dl>`;
}

/** Released, and changed since. */
export function stampText(reader: Reader, { publishedOn, changedOn, version }: Entry): string {
  const days = { released: dayText(reader, publishedOn), changed: dayText(reader, changedOn) };
  return reader.t(version > 1 && changedOn !== publishedOn ? 'portal.changedOn' : 'portal.releasedOn', days);
}

interface Leaf {
  readonly head: Html;
  readonly text: Html;
  readonly foot?: Html | undefined;
}

function newsLeaf(reader: Reader, entry: Entry): Leaf {
  const { heldOn, place, host, peopleCount, text, photos } = publicNews.parse(entry.body);
  const pictures = photos.map(
    ({ alt, caption }, index) =>
      html`<figure><img src="${reader.base}${itemPath('news', entry.address)}/photos/${index + 1}" alt="${alt}" lang="zh-CN" loading="lazy">${
        caption ? html`<figcaption lang="zh-CN">${caption}</figcaption>` : ''
      }</figure>`,
  );
  return {
    head: factList(reader, [
      ['heldOn', heldOn && dayText(reader, heldOn), reader.locale],
      ['place', place],
      ['host', host],
      ['people', peopleCount === null ? null : reader.t('portal.people', { count: peopleCount }), reader.locale],
    ]),
    text: html`<div class="document" lang="zh-CN">${paragraphs(text)}</div>${pictures}`,
    foot: html`<p class="soft">${reader.t('portal.hidden')}</p>`,
  };
}

function bulletinLeaf(reader: Reader, entry: Entry): Leaf {
  const { number, bulletin, issuedOn, paragraphs: texts } = readBulletin(entry.body);
  return {
    head: factList(reader, [
      ['bulletin', bulletin && reader.t(`portal.bulletins.${bulletin}`), reader.locale],
      ['number', number],
      ['issuedOn', issuedOn && dayText(reader, issuedOn), reader.locale],
    ]),
    text: html`<div class="document" lang="zh-CN">${texts.flatMap(paragraphs)}</div>`,
    foot: html`<p class="soft">${reader.t('portal.hidden')}</p>`,
  };
}

function rota(reader: Reader, duties: PublicPlace['duties'], today: string): Html {
  const { t } = reader;
  const ahead = duties.filter(({ onDay }) => onDay >= today);
  if (ahead.length === 0) return html`<p class="empty">${t('portal.places.noDuty')}</p>`;
  const head = (['day', 'times', 'person'] as const).map(
    (key) => html`<th scope="col">${t(`portal.places.columns.${key}`)}</th>`,
  );
  return html`<table class="rota"><caption class="soft">${t('portal.places.rotaLead')}</caption><thead><tr>${head}</tr></thead><tbody>${ahead.map(
    ({ onDay, startsAt, endsAt, person }) =>
      html`<tr><th scope="row">${dayText(reader, onDay)}</th><td>${startsAt}–${endsAt}</td><td lang="zh-CN">${person || html`<span class="soft" lang="${reader.locale}">${t('portal.places.unnamed')}</span>`}</td></tr>`,
  )}</tbody></table>`;
}

function placeLeaf(reader: Reader, entry: Entry, today: string): Leaf {
  const { t } = reader;
  const place = publicPlace.parse(entry.body);
  const until = place.restsUntil && dayText(reader, place.restsUntil);
  const resting = place.isResting
    ? html`<p class="notice-line">${until ? t('portal.places.restingUntil', { day: until }) : t('portal.places.resting')}</p>`
    : '';
  return {
    head: factList(reader, [
      ['kind', t(`portal.places.kinds.${place.kind}`), reader.locale],
      ['address', [place.township, place.address].filter(Boolean).join('　')],
      ['openingHours', place.openingHours],
      ['sectors', place.sectors.join('、')],
    ]),
    text: html`${resting}<section aria-labelledby="rota"><h2 id="rota">${t('portal.places.rota')}</h2>${rota(reader, place.duties, today)}</section>`,
  };
}

const leaves: Readonly<Record<Exclude<Kind, 'proposal'>, (reader: Reader, entry: Entry, today: string) => Leaf>> = {
  news: newsLeaf,
  bulletin: bulletinLeaf,
  place: placeLeaf,
};

export function readingPage(reader: Reader, entry: Entry, today: string): Page {
  const kind = entry.kind as Exclude<Kind, 'proposal'>;
  const { head, text, foot } = leaves[kind](reader, entry, today);
  const way = reader.t(`portal.ways.${kind}`);
  return {
    path: itemPath(kind, entry.address),
    title: entry.title,
    trail: [{ path: sections[kind], title: way }],
    body: html`<article>
<header class="case-head"><h1 class="case-title" lang="zh-CN">${entry.title}</h1>${head}</header>
${text}
<footer class="case-foot"><p class="soft">${stampText(reader, entry)}</p>${foot ?? ''}
<p><a href="${hrefOf(reader, sections[kind])}">${reader.t('portal.backTo', { section: way })}</a></p></footer>
</article>`,
  };
}
