// A promise and its fate: what was promised, by whom, until when, and what happened.
import type { PublicPromise } from '#instruments/proposals/publication/contract';
import { type Html, html } from '../html.ts';
import { dayText, type Reader } from '../reader.ts';

export type Fate = 'kept' | 'kept-late' | 'open' | 'late';

export function fateOf({ isKept, keptOn, dueOn }: PublicPromise, today: string): Fate {
  if (isKept) return keptOn !== null && keptOn > dueOn ? 'kept-late' : 'kept';
  return dueOn < today ? 'late' : 'open';
}

const signs: Readonly<Record<Fate, string>> = { kept: '✓', 'kept-late': '✓', open: '○', late: '！' };

export function promiseLine(reader: Reader, promise: PublicPromise, today: string): Html {
  const { t } = reader;
  const fate = fateOf(promise, today);
  const due = dayText(reader, promise.dueOn);
  const kept = promise.keptOn ? dayText(reader, promise.keptOn) : '';
  const evidence = promise.evidence
    ? html`<div class="evidence"><p class="evidence-label">${t('portal.evidence')}</p><p lang="zh-CN">${promise.evidence}</p></div>`
    : '';
  return html`<li class="promise"><p class="promise-text" lang="zh-CN">${promise.text}</p>
<p class="promise-fate fate-${fate}"><span aria-hidden="true">${signs[fate]}</span> ${t(`portal.fates.${fate}`, { due, kept })} <span class="soft" lang="zh-CN">${promise.unit}</span></p>${evidence}</li>`;
}

export const promiseList = (reader: Reader, promises: readonly PublicPromise[], today: string): Html | '' =>
  promises.length === 0
    ? ''
    : html`<div class="promises"><h4>${reader.t('portal.promises')}</h4><ul>${promises.map((promise) => promiseLine(reader, promise, today))}</ul></div>`;
