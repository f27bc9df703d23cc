// What is not here, what is here no more, and what cannot be done just now.
import { html } from '../html.ts';
import type { Page } from '../layout.ts';
import { dayText, hrefOf, type Reader } from '../reader.ts';

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

export function withdrawnPage(
  reader: Reader,
  { address, withdrawnOn }: { address: string; withdrawnOn: string },
): Page {
  const { t } = reader;
  return {
    path: `/proposals/${encodeURIComponent(address)}`,
    title: t('portal.withdrawn.title'),
    isPrivate: true,
    body: html`<h1 class="page-title">${t('portal.withdrawn.title')}</h1>
<p class="case-number"><span class="number">${address}</span></p>
<p>${t('portal.withdrawn.text', { date: dayText(reader, withdrawnOn) })}</p>
<p><a href="${hrefOf(reader, '/proposals')}">${t('portal.ways.proposals')}</a></p>`,
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
