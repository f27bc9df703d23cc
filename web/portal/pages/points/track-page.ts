// Following a matter by its code: its state in plain words, the answers, and what may still be said.
import { type Html, html, paragraphs } from '../../html.ts';
import { hidden, type Page } from '../../layout.ts';
import { dayText, hrefOf, type Reader } from '../../reader.ts';

export interface AnswerShown {
  readonly round: number;
  readonly text: string;
  readonly answeredOn: string;
  readonly response: string | null;
  readonly responseWords: string;
}

export interface Tracked {
  readonly code: string;
  readonly state: string;
  readonly receivedOn: string;
  readonly dueOn: string | null;
  readonly point: string;
  readonly unit: string;
  readonly text: string;
  readonly place: string;
  readonly answers: readonly AnswerShown[];
  readonly supplement: string;
  readonly abuseReason: string;
  readonly appeal: string;
  readonly appealDecision: string;
  readonly may: { readonly supplement: boolean; readonly respond: boolean; readonly appeal: boolean };
}

/** What was just done, or why it could not be. */
export interface Said {
  readonly done?: string;
  readonly problem?: string;
}

export function trackPage(reader: Reader, problem = '', typed = ''): Page {
  const { t } = reader;
  return {
    path: '/track',
    title: t('points.track.title'),
    isPrivate: true,
    body: html`<div class="large"><h1 class="page-title">${t('points.track.title')}</h1>
<form method="post" action="${hrefOf(reader, '/track')}"><div class="field${problem ? ' wrong' : ''}"><label for="code">${t('points.track.label')}</label>
<p class="hint" id="code-hint">${t('points.track.lead')}</p>${problem ? html`<p class="problem" id="code-problem" role="alert">${problem}</p>` : ''}
<input id="code" name="code" type="text" value="${typed}" class="code-field" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint${problem ? ' code-problem' : ''}"${problem ? html` aria-invalid="true"` : ''}></div>
${hidden(reader)}<button class="verb wide" type="submit">${t('points.track.do')}</button></form></div>`,
  };
}

const fact = (term: string, text: Html | string, isChinese = true): Html =>
  html`<div><dt>${term}</dt><dd${isChinese ? html` lang="zh-CN"` : ''}>${text}</dd></div>`;

function answer(reader: Reader, shown: AnswerShown, count: number): Html {
  const { t } = reader;
  const title = count > 1 ? t('points.track.answerAgain', { round: shown.round }) : t('points.track.answer');
  const response = shown.response && t(`points.track.responses.${shown.response}`);
  return html`<section class="answer"><h2>${title}</h2><div lang="zh-CN">${paragraphs(shown.text)}</div>
<p class="soft">${t('points.track.answeredOn', { day: dayText(reader, shown.answeredOn) })}</p>
${response ? html`<p>${t('points.track.yourWords', { response })} <span lang="zh-CN">${shown.responseWords}</span></p>` : ''}</section>`;
}

interface Asking {
  readonly key: 'add' | 'object' | 'respond';
  readonly verb: string;
  readonly field: string;
  readonly above?: Html;
}

function asking(reader: Reader, code: string, { key, verb, field, above }: Asking): Html {
  const { t } = reader;
  const words = key === 'respond' ? html`<span class="soft">${t('points.form.optional')}</span>` : '';
  return html`<section class="asking"><h2 id="${verb}-title">${t(`points.track.${key}.title`)}</h2><form method="post" action="${hrefOf(reader, `/track/${verb}`)}">
<input type="hidden" name="code" value="${code}">${hidden(reader)}${above ?? ''}
<div class="field"><label for="${verb}">${t(`points.track.${key}.words`)}${words}</label><p class="hint" id="${verb}-hint">${t(`points.track.${key}.hint`)}</p>
<textarea id="${verb}" name="${field}" rows="3" aria-describedby="${verb}-hint"></textarea></div>
<button class="verb wide" type="submit">${t(`points.track.${key}.send`)}</button></form></section>`;
}

const marks = ({ t }: Reader): Html =>
  html`<fieldset class="field"><legend class="unseen">${t('points.track.respond.title')}</legend>${(
    ['satisfied', 'partly', 'not'] as const
  ).map(
    (response) =>
      html`<label class="choice"><input type="radio" name="response" value="${response}"> ${t(`points.track.responses.${response}`)}</label>`,
  )}</fieldset>`;

function facts(reader: Reader, tracked: Tracked): Html {
  const { t } = reader;
  const { supplement, abuseReason, appeal, appealDecision } = tracked;
  return html`<dl class="facts">${fact(t('points.track.receivedOn'), dayText(reader, tracked.receivedOn), false)}
${tracked.dueOn ? fact(t('points.track.dueOn'), dayText(reader, tracked.dueOn), false) : ''}
${fact(t('points.track.point'), tracked.point)}${fact(t('points.track.said'), html`${paragraphs(tracked.text)}`)}
${fact(t('points.track.place'), tracked.place)}
${supplement ? fact(t('points.track.supplement'), html`${paragraphs(supplement)}`) : ''}
${abuseReason ? fact(t('points.track.abuseReason'), abuseReason) : ''}
${appeal ? fact(t('points.track.appeal'), html`${paragraphs(appeal)}`) : ''}
${appealDecision ? fact(t('points.track.appealDecision'), appealDecision) : ''}</dl>`;
}

export function trackedPage(reader: Reader, tracked: Tracked, { done = '', problem = '' }: Said = {}): Page {
  const { t } = reader;
  const { code, state, answers, may } = tracked;
  return {
    path: '/track',
    title: t('points.track.title'),
    isPrivate: true,
    body: html`<div class="large"><h1 class="page-title">${t('points.track.title')}</h1>
${done ? html`<p class="done" role="status">${done}</p>` : ''}${problem ? html`<div class="summary" role="alert"><p>${problem}</p></div>` : ''}
<p class="soft">${t('points.track.label')} <span class="code-small">${code}</span></p>
<p class="standing">${t(`points.track.states.${state}`, { unit: tracked.unit })}</p>
${answers.map((one) => answer(reader, one, answers.length))}
${may.respond ? asking(reader, code, { key: 'respond', verb: 'respond', field: 'words', above: marks(reader) }) : ''}
${facts(reader, tracked)}
${may.appeal ? asking(reader, code, { key: 'object', verb: 'appeal', field: 'text' }) : ''}
${may.supplement ? asking(reader, code, { key: 'add', verb: 'supplement', field: 'text' }) : ''}
<p><a href="${hrefOf(reader, '/track')}">${t('points.track.again')}</a></p></div>`,
  };
}
