// The form for a clue: plain HTML; what was typed is kept when something is missing; a program falls for the hidden field.
import { type Html, html } from '../html.ts';
import { hidden, type Page } from '../layout.ts';
import { dayText, hrefOf, type Reader } from '../reader.ts';
import { receiptForm } from './topics-page.ts';

export const clueFields = ['title', 'text', 'place', 'name', 'phone'] as const;
export type ClueField = (typeof clueFields)[number];
export type ClueValues = Readonly<Record<ClueField, string>>;

export interface ClueForm {
  readonly values: ClueValues;
  readonly problems: Partial<Record<ClueField, string>>;
  /** What went wrong with the whole of it. */
  readonly trouble: string;
  readonly callId: string;
  /** One per opened form: sent twice, it counts once. */
  readonly key: string;
  readonly openedAt: number;
  readonly maximumCharacters: number;
  readonly isContactRequired: boolean;
}

const autocompletes: Partial<Record<ClueField, string>> = { name: 'name', phone: 'tel' };

function field(reader: Reader, form: ClueForm, name: ClueField): Html {
  const { t } = reader;
  const problem = form.problems[name];
  const hint = t(`portal.clue.hints.${name}`, { count: form.maximumCharacters });
  const described = html` aria-describedby="${name}-hint${problem ? ` ${name}-problem` : ''}"${problem ? html` aria-invalid="true"` : ''}`;
  const required = name === 'title' || name === 'text' || (name === 'phone' && form.isContactRequired);
  const mark = required ? html` <span class="soft">${t('portal.clue.required')}</span>` : '';
  const complete = autocompletes[name] ? html` autocomplete="${autocompletes[name]}"` : '';
  const control =
    name === 'text'
      ? html`<textarea id="${name}" name="${name}" rows="8"${described}>
${form.values[name]}</textarea>`
      : html`<input id="${name}" name="${name}" type="text" value="${form.values[name]}"${complete}${described}>`;
  return html`<div class="field${problem ? ' wrong' : ''}"><label for="${name}">${t(`portal.clue.fields.${name}`)}${mark}</label>
<p class="hint" id="${name}-hint">${hint}</p>${problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : ''}
${control}</div>`;
}

function summary({ t }: Reader, { problems, trouble }: ClueForm): Html | '' {
  const found = clueFields.filter((name) => problems[name]);
  if (found.length === 0 && !trouble) return '';
  return html`<div class="summary" role="alert"><h2>${t('portal.clue.notSent')}</h2>${trouble ? html`<p>${trouble}</p>` : ''}
<ul>${found.map((name) => html`<li><a href="#${name}">${t(`portal.clue.fields.${name}`)}：${problems[name]}</a></li>`)}</ul></div>`;
}

export function cluePage(reader: Reader, form: ClueForm): Page {
  const { t } = reader;
  return {
    path: '/topics/clue',
    parameters: { call: form.callId || undefined },
    title: t('portal.clue.title'),
    isPrivate: true,
    body: html`<h1 class="page-title">${t('portal.clue.title')}</h1><p class="lead">${t('portal.clue.lead')}</p>
${summary(reader, form)}
<form method="post" action="${hrefOf(reader, '/topics/clue')}" novalidate>
${clueFields.map((name) => field(reader, form, name))}
<div class="trap" aria-hidden="true"><label for="website">Website</label><input id="website" name="website" type="text" tabindex="-1" autocomplete="off"></div>
<input type="hidden" name="call" value="${form.callId}"><input type="hidden" name="key" value="${form.key}">
<input type="hidden" name="opened" value="${form.openedAt}">${hidden(reader)}
<button class="verb" type="submit">${t('portal.clue.send')}</button></form>`,
  };
}

export function clueSentPage(reader: Reader, code: string): Page {
  const { t } = reader;
  return {
    path: '/topics/clue',
    title: t('portal.clue.sent'),
    isPrivate: true,
    body: html`<h1 class="page-title">${t('portal.clue.sent')}</h1><p>${t('portal.clue.thanks')}</p>
<p class="receipt"><span class="soft">${t('portal.clue.receipt')}</span> <strong>${code}</strong></p><p>${t('portal.clue.keep')}</p>
<p><a href="${hrefOf(reader, '/topics')}">${t('portal.ways.topics')}</a></p>`,
  };
}

export interface Followed {
  readonly title: string;
  readonly state: string;
  readonly receivedOn: string;
  readonly reason: string;
  readonly passedTo: string;
}

export function receiptPage(reader: Reader, followed: Followed | null, problem = ''): Page {
  const { t } = reader;
  const found =
    followed &&
    html`<dl class="facts"><div><dt>${t('portal.clue.fields.title')}</dt><dd lang="zh-CN">${followed.title}</dd></div>
<div><dt>${t('portal.receipt.received')}</dt><dd>${dayText(reader, followed.receivedOn)}</dd></div>
<div><dt>${t('portal.receipt.state')}</dt><dd>${t(`portal.receipt.states.${followed.state}`)}</dd></div>
${followed.passedTo ? html`<div><dt>${t('portal.receipt.passedTo')}</dt><dd lang="zh-CN">${followed.passedTo}</dd></div>` : ''}
${followed.reason ? html`<div><dt>${t('portal.receipt.reason')}</dt><dd lang="zh-CN">${followed.reason}</dd></div>` : ''}</dl>`;
  return {
    path: '/topics/receipt',
    title: t('portal.receipt.title'),
    isPrivate: true,
    body: html`<h1 class="page-title">${t('portal.receipt.title')}</h1>${found ?? ''}${receiptForm(reader, problem)}`,
  };
}
