// The frame of every page: the committee's name, the way around, language and size, the page, the colophon.
import { type Html, html } from './html.ts';
import { hiddenFields, hrefFor, hrefOf, type Parameters, type Reader } from './reader.ts';

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
}

const ways = [
  { key: 'front', path: '/' },
  { key: 'proposals', path: '/proposals' },
  { key: 'results', path: '/results' },
  { key: 'topics', path: '/topics' },
  { key: 'search', path: '/search' },
] as const;

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
<link rel="alternate" type="application/atom+xml" title="${t('portal.feed')}" href="${hrefOf(reader, '/feed.xml')}">
</head>
<body>
<a class="skip" href="#page">${t('portal.skip')}</a>
<header class="mast"><div class="mast-inner">
<p class="mast-name"><a href="${hrefOf(reader, '/')}"><span lang="zh-CN">${committee.name}</span><span class="mast-room">${t('portal.room')}</span></a></p>
${switches(reader, page)}
${navigation(reader, page.path)}
</div></header>
<main id="page" tabindex="-1">
${page.body}
</main>
<footer class="colophon"><p>${t('portal.colophon', { committee: committee.name })}</p>
<p><a href="${hrefOf(reader, '/feed.xml')}">${t('portal.feed')}</a> <a href="/desk/">${t('portal.staff')}</a> <a href="/m/">${t('portal.members')}</a></p></footer>
</body>
</html>
`.markup;
}
