// Calls for topics and guide lists, and the form with which anybody sends a clue.
import { type Html, html, paragraphs } from '../html.ts';
import { hidden, type Page } from '../layout.ts';
import { dayText, hrefOf, type Reader } from '../reader.ts';

export interface Call {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly isOpen: boolean;
}

export interface Guide {
  readonly title: string;
  readonly topics: readonly { readonly title: string; readonly explanation: string }[];
}

export interface Topics {
  readonly calls: readonly Call[];
  readonly guides: readonly Guide[];
  readonly isOpen: boolean;
}

function callSection(reader: Reader, call: Call, isOpen: boolean): Html {
  const { t } = reader;
  const period = t('portal.topics.period', {
    from: dayText(reader, call.opensOn),
    until: dayText(reader, call.closesOn),
  });
  const send =
    call.isOpen && isOpen
      ? html`<p><a class="verb" href="${hrefOf(reader, '/topics/clue', { call: call.id })}">${t('portal.topics.send')}</a></p>`
      : html`<p class="soft">${t('portal.topics.closed')}</p>`;
  return html`<section class="call"><h3 lang="zh-CN">${call.title}</h3><p class="soft">${period}</p>
<div class="document" lang="zh-CN">${paragraphs(call.text)}</div>${send}</section>`;
}

export function topicsPage(reader: Reader, { calls, guides, isOpen }: Topics): Page {
  const { t } = reader;
  const guide = guides.map(
    ({ title, topics }) =>
      html`<section class="guide" lang="zh-CN"><h3>${title}</h3><ol>${topics.map(
        (topic) => html`<li><p class="topic-title">${topic.title}</p>${paragraphs(topic.explanation)}</li>`,
      )}</ol></section>`,
  );
  const always = isOpen
    ? html`<p><a class="verb" href="${hrefOf(reader, '/topics/clue')}">${t('portal.topics.send')}</a></p>`
    : '';
  return {
    path: '/topics',
    title: t('portal.ways.topics'),
    body: html`<h1 class="page-title">${t('portal.ways.topics')}</h1><p class="lead">${t('portal.topics.lead')}</p>
<section aria-labelledby="calls"><h2 id="calls">${t('portal.topics.calls')}</h2>
${calls.length === 0 ? html`<p class="empty">${t('portal.topics.noCall')}</p>` : calls.map((call) => callSection(reader, call, isOpen))}${calls.some((call) => call.isOpen) ? '' : always}</section>
${guide.length > 0 ? html`<section aria-labelledby="guides"><h2 id="guides">${t('portal.topics.guides')}</h2>${guide}</section>` : ''}
<section aria-labelledby="receipt"><h2 id="receipt">${t('portal.receipt.title')}</h2>${receiptForm(reader)}</section>`,
  };
}

export const receiptForm = (
  reader: Reader,
  problem = '',
): Html => html`<form method="post" action="${hrefOf(reader, '/topics/receipt')}">
<div class="field${problem ? ' wrong' : ''}"><label for="code">${reader.t('portal.receipt.label')}</label>
${problem ? html`<p class="problem" id="code-problem">${problem}</p>` : ''}
<input id="code" name="code" type="text" autocomplete="off" maxlength="60"${problem ? html` aria-invalid="true" aria-describedby="code-problem"` : ''}></div>${hidden(reader)}
<button type="submit">${reader.t('portal.receipt.do')}</button></form>`;
