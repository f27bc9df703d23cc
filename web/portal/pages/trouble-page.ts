// What is not here, what is here no more, and what cannot be done just now.
import { html } from '../html.ts';
import type { Page } from '../layout.ts';
import { dayText, hrefOf, type Reader } from '../reader.ts';
import { itemPath, type Kind, sections } from '../sections.ts';

export function missingPage(reader: Reader): Page {
  const { t } = reader;
  return {
    path: '/missing',
    title: t('portal.missing.title'),
    isPrivate: true,
    body: html`<h1 class="page-title">${t('portal.missing.title')}</h1><p>${t('portal.missing.text')}</p>
<p><a href="${hrefOf(reader, '/')}">${t('portal.ways.front')}</a></p>`,
  };
}

export interface Gone {
  readonly kind: Kind;
  readonly address: string;
  readonly withdrawnOn: string;
}

export function withdrawnPage(reader: Reader, { kind, address, withdrawnOn }: Gone): Page {
  const { t } = reader;
  const way = t(`portal.ways.${kind}`);
  return {
    path: itemPath(kind, address),
    title: t('portal.withdrawn.title'),
    trail: [{ path: sections[kind], title: way }],
    isPrivate: true,
    body: html`<h1 class="page-title">${t('portal.withdrawn.title')}</h1>
<p class="case-number"><span class="number">${address}</span></p>
<p>${t('portal.withdrawn.text', { date: dayText(reader, withdrawnOn) })}</p>
<p><a href="${hrefOf(reader, sections[kind])}">${t('portal.backTo', { section: way })}</a></p>`,
  };
}

/** In the words of the refusal itself. */
export function refusedPage(reader: Reader, text: string): Page {
  const { t } = reader;
  return {
    path: '/',
    title: t('portal.refused'),
    isPrivate: true,
    body: html`<h1 class="page-title">${t('portal.refused')}</h1><p>${text}</p>
<p><a href="${hrefOf(reader, '/')}">${t('portal.ways.front')}</a></p>`,
  };
}
