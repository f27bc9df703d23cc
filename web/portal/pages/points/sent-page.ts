// The receipt: the code in large print, what was sent, what comes next; printed it is one sheet to take home.
import { html, paragraphs } from '../../html.ts';
import { hidden, type Page } from '../../layout.ts';
import { dayText, hrefOf, type Reader } from '../../reader.ts';

export interface Receipt {
  readonly code: string;
  readonly point: { readonly code: string; readonly title: string };
  readonly receivedOn: string;
  readonly text: string;
}

export function sentPage(reader: Reader, { code, point, receivedOn, text }: Receipt): Page {
  const { t } = reader;
  return {
    path: `/points/${point.code}`,
    title: t('points.sent.title'),
    isPrivate: true,
    body: html`<div class="large"><h1 class="page-title">${t('points.sent.title')}</h1>
<div class="take-home"><p>${t('points.sent.code')}</p><p class="code"><strong>${code}</strong></p><p>${t('points.sent.keep')}</p></div>
<dl class="facts"><div><dt>${t('points.sent.point')}</dt><dd lang="zh-CN">${point.title}</dd></div>
<div><dt>${t('points.sent.receivedOn')}</dt><dd>${dayText(reader, receivedOn)}</dd></div>
<div><dt>${t('points.sent.what')}</dt><dd>${paragraphs(text)}</dd></div></dl>
<p>${t('points.sent.next')}</p>
<form method="post" action="${hrefOf(reader, '/track')}">${hidden(reader)}<input type="hidden" name="code" value="${code}">
<button class="verb" type="submit">${t('points.sent.track')}</button></form>
<p><a href="${hrefOf(reader, `/points/${point.code}`)}">${t('points.sent.another')}</a></p></div>`,
  };
}
