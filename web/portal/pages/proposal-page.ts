// One proposal: its text, and under each recommendation the answer, the promise, and what became of it.
import { type PublicProposal, publicProposal } from '#instruments/proposals/publication/contract';
import { type Html, html, paragraphs } from '../html.ts';
import type { Page } from '../layout.ts';
import { dayText, hrefOf, type Reader } from '../reader.ts';
import { itemPath } from '../sections.ts';
import { type Entry, proposersText, resultMark, resultOf } from './entry.ts';
import { promiseList } from './promise.ts';
import { stampText } from './reading-page.ts';

type Text = NonNullable<PublicProposal['text']>;

function recommendation(reader: Reader, { text, answers }: Text['recommendations'][number], today: string): Html {
  const { t } = reader;
  const shown = answers.map(
    ({ unit, verdict, text: words, promises }) => html`<div class="answer">
<p class="answer-head"><span lang="zh-CN">${unit}</span>${verdict ? html` <strong>${t(`portal.verdicts.${verdict}`)}</strong>` : ''}</p>
<div class="document" lang="zh-CN">${paragraphs(words)}</div>
${promiseList(reader, promises, today)}</div>`,
  );
  const none = answers.length === 0 ? html`<p class="soft">${t('portal.noAnswerShown')}</p>` : '';
  return html`<li><div class="document" lang="zh-CN">${paragraphs(text)}</div>${shown}${none}</li>`;
}

function replies(reader: Reader, text: Text): Html {
  const { t } = reader;
  const letters = text.replies.map(({ unit, documentNumber, deliveredOn, opening, closing, secondReply }) => {
    const second = secondReply
      ? html`<h4>${t('portal.secondReply')}</h4><div class="document">${paragraphs(secondReply)}</div>`
      : '';
    return html`<section class="letter" lang="zh-CN"><h3>${unit}</h3>
<p class="soft">${[documentNumber, dayText(reader, deliveredOn)].filter(Boolean).join('　')}</p>
<div class="document">${paragraphs(opening)}${paragraphs(closing)}</div>${second}</section>`;
  });
  const closed = text.closedReplies.map(
    ({ unit, publication }) => html`<li><span lang="zh-CN">${unit}</span> ${t(`portal.closed.${publication}`)}</li>`,
  );
  const closedList = closed.length > 0 ? html`<ul class="plain closed">${closed}</ul>` : '';
  return html`<section aria-labelledby="replies"><h2 id="replies">${t('portal.replies')}</h2>${letters}${closedList}</section>`;
}

function textOf(reader: Reader, text: Text, today: string): Html {
  const { t } = reader;
  const hasReplies = text.replies.length + text.closedReplies.length > 0;
  return html`<section aria-labelledby="situation"><h2 id="situation">${t('portal.situation')}</h2>
<div class="document" lang="zh-CN">${paragraphs(text.situation)}</div></section>
<section aria-labelledby="recommendations"><h2 id="recommendations">${t('portal.recommendations')}</h2>
<ol class="recommendations">${text.recommendations.map((one) => recommendation(reader, one, today))}</ol></section>
${hasReplies ? replies(reader, text) : ''}`;
}

function facts(reader: Reader, entry: Entry, body: PublicProposal): Html {
  const { t } = reader;
  const rows: [string, string | null, string?][] = [
    ['proposers', proposersText(reader, body.proposers, body.proposerCount)],
    ['session', entry.session],
    ['category', entry.category],
    ['filedOn', dayText(reader, body.filedOn), reader.locale],
    ['units', entry.units.join('、')],
  ];
  return html`<dl class="facts">${rows
    .filter(([, value]) => value)
    .map(
      ([key, value, lang]) =>
        html`<div><dt>${t(`portal.facts.${key}`)}</dt><dd lang="${lang ?? 'zh-CN'}">${value}</dd></div>`,
    )}</dl>`;
}

export function proposalPage(reader: Reader, entry: Entry, today: string): Page {
  const { t } = reader;
  const body = publicProposal.parse(entry.body);
  return {
    path: itemPath('proposal', entry.address),
    title: entry.title,
    trail: [{ path: '/proposals', title: t('portal.ways.proposal') }],
    body: html`<article>
<header class="case-head"><p class="case-number"><span class="number">${entry.address}</span>${body.isKey ? html`<span class="key-mark">${t('portal.key')}</span>` : ''}${resultMark(reader, resultOf(entry, today))}</p>
<h1 class="case-title" lang="zh-CN">${entry.title}</h1>
${facts(reader, entry, body)}</header>
${body.text ? textOf(reader, body.text, today) : html`<p class="empty">${t('portal.onlyListed')}</p>`}
<footer class="case-foot"><p class="soft">${stampText(reader, entry)}</p><p class="soft">${t('portal.masked')}</p>
<p><a href="${hrefOf(reader, '/proposals', { session: entry.session })}">${t('portal.back')}</a></p></footer>
</article>`,
  };
}
