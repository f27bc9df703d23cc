// The frame of every page: the committee's name, the way around, language and size, the page, the colophon.
import { type Html, html } from './html.ts';
import { hiddenFields, hrefFor, hrefOf, type Parameters, type Reader } from './reader.ts';
import { type Kind, sections } from './sections.ts';

export interface Place {
  /** Below the committee's base. */
  readonly path: string;
  readonly parameters?: Parameters;
}

export interface Page extends Place {
  readonly title: string;
  readonly body: Html;
  /** Not for search engines: what is gone, and what was typed. */
  readonly isPrivate?: boolean;
  /** The pages above it, from the section down. */
  readonly trail?: readonly { readonly path: string; readonly title: string }[];
  /** The kind whose feed belongs to this page. */
  readonly feed?: Kind;
}

const ways = [
  { key: 'front', path: '/' },
  { key: 'proposal', path: sections.proposal },
  { key: 'results', path: '/results' },
  { key: 'bulletin', path: sections.bulletin },
  { key: 'news', path: sections.news },
  { key: 'place', path: sections.place },
  { key: 'topics', path: '/topics' },
  { key: 'points', path: '/points' },
  { key: 'data', path: '/data/' },
  { key: 'search', path: '/search' },
] as const;

function breadcrumbs(reader: Reader, { trail, title }: Page): Html | '' {
  if (!trail) return '';
  const above = [{ path: '/', title: reader.t('portal.ways.front') }, ...trail];
  return html`<nav class="trail" aria-label="${reader.t('portal.trail')}"><ol>${above.map(
    (one) => html`<li><a href="${hrefOf(reader, one.path)}">${one.title}</a></li>`,
  )}<li aria-current="page" lang="zh-CN">${title}</li></ol></nav>`;
}

function feedLinks(reader: Reader, kind: Kind | undefined): Html[] {
  const ends = [
    ['/feed.xml', 'application/atom+xml', 'feed'],
    ['/rss.xml', 'application/rss+xml', 'rss'],
  ] as const;
  const above = kind ? [sections[kind], ''] : [''];
  return above.flatMap((path) =>
    ends.map(([end, type, key]) => {
      const of = path && kind ? `${reader.t(`portal.ways.${kind}`)} · ` : '';
      return html`<link rel="alternate" type="${type}" title="${of}${reader.t(`portal.${key}`)}" href="${hrefOf(reader, `${path}${end}`)}">
`;
    }),
  );
}

function navigation(reader: Reader, path: string): Html {
  return html`<nav class="ways" aria-label="${reader.t('portal.navigation')}"><ul>${ways.map((way) => {
    const isHere = way.path === '/' ? path === '/' : path.startsWith(way.path);
    const current = isHere ? html` aria-current="page"` : '';
    return html`<li><a href="${hrefOf(reader, way.path)}"${current}>${reader.t(`portal.ways.${way.key}`)}</a></li>`;
  })}</ul></nav>`;
}

function switches(reader: Reader, { path, parameters = {} }: Place): Html {
  const place = { path, parameters };
  const isChinese = reader.locale === 'zh-CN';
  const locale = isChinese ? 'en' : 'zh-CN';
  const size = reader.isLarge ? 'usualSize' : 'largeSize';
  return html`<ul class="switches" aria-label="${reader.t('portal.display')}">
<li><a href="${hrefFor(reader, { isLarge: !reader.isLarge }, place)}">${reader.t(`portal.${size}`)}</a></li>
<li><a href="${hrefFor(reader, { locale }, place)}" lang="${locale}" hreflang="${locale}">${isChinese ? 'English' : '中文'}</a></li>
</ul>`;
}

export const hidden = (reader: Reader): Html[] =>
  hiddenFields(reader).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);

export function document(reader: Reader, page: Page): string {
  const { t, committee } = reader;
  const title = page.path === '/' ? t('portal.name', { committee: committee.name }) : page.title;
  const size = reader.isLarge ? html` data-elder="24"` : '';
  const robots = page.isPrivate ? html`<meta name="robots" content="noindex">` : '';
  return html`<!doctype html>
<html lang="${reader.locale}"${size}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === t('portal.name', { committee: committee.name }) ? title : `${title} · ${committee.name}`}</title>
${robots}<link rel="stylesheet" href="${reader.styles}">
${feedLinks(reader, page.feed)}</head>
<body>
<a class="skip" href="#page">${t('portal.skip')}</a>
<header class="mast"><div class="mast-inner">
<p class="mast-name"><a href="${hrefOf(reader, '/')}"><span lang="zh-CN">${committee.name}</span><span class="mast-room">${t('portal.room')}</span></a></p>
${switches(reader, page)}
${navigation(reader, page.path)}
</div></header>
<main id="page" tabindex="-1">
${breadcrumbs(reader, page)}${page.body}
</main>
<footer class="colophon"><p>${t('portal.colophon', { committee: committee.name })}</p>
<p><a href="${hrefOf(reader, page.feed ? `${sections[page.feed]}/feed.xml` : '/feed.xml')}">${t('portal.feed')}</a> <a href="${hrefOf(reader, page.feed ? `${sections[page.feed]}/rss.xml` : '/rss.xml')}">${t('portal.rss')}</a> <a href="/desk/">${t('portal.staff')}</a> <a href="/m/">${t('portal.members')}</a></p></footer>
</body>
</html>
`.markup;
}
