// A published proposal in a list: number, title, who proposed, who answers, and how it stands.
import { publicProposal } from '#instruments/proposals/publication/contract';
import { type Html, html } from '../html.ts';
import { hrefOf, type Reader } from '../reader.ts';

export interface Entry {
  readonly address: string;
  readonly title: string;
  readonly standing: string;
  readonly category: string | null;
  readonly session: string | null;
  readonly units: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
  readonly commitmentsKept: number;
  readonly commitmentsOpen: number;
  readonly nextDueOn: string | null;
}

export type ResultKey = 'kept' | 'open' | 'late' | 'answered' | 'handling';

export function resultOf(entry: Entry, today: string): ResultKey {
  if (entry.standing === 'listed') return 'handling';
  if (entry.commitmentsOpen > 0) return (entry.nextDueOn ?? today) < today ? 'late' : 'open';
  return entry.commitmentsKept > 0 ? 'kept' : 'answered';
}

const signs: Readonly<Record<ResultKey, string>> = { kept: '✓', open: '○', late: '！', answered: '·', handling: '…' };

export function resultMark({ t }: Reader, result: ResultKey): Html {
  return html`<span class="result result-${result}"><span aria-hidden="true">${signs[result]}</span> ${t(`portal.results.${result}`)}</span>`;
}

export function proposersText({ t }: Reader, names: readonly string[], count: number): string {
  if (names.length === 0) return t('portal.proposersUnnamed', { count });
  const shown = names.slice(0, 3).join('、');
  return names.length > 3 ? t('portal.proposersMore', { names: shown, count }) : shown;
}

export const proposalPath = (address: string): string => `/proposals/${encodeURIComponent(address)}`;

export function entryLine(reader: Reader, entry: Entry, today: string): Html {
  const body = publicProposal.parse(entry.body);
  const key = body.isKey ? html`<span class="key-mark">${reader.t('portal.key')}</span>` : '';
  return html`<li class="entry">
<p class="entry-head"><span class="number">${entry.address}</span>${key}${resultMark(reader, resultOf(entry, today))}</p>
<h3 class="entry-title" lang="zh-CN"><a href="${hrefOf(reader, proposalPath(entry.address))}">${entry.title}</a></h3>
<p class="entry-foot" lang="zh-CN">${[proposersText(reader, body.proposers, body.proposerCount), entry.category, entry.units.join('、')].filter(Boolean).join('　')}</p>
</li>`;
}

export const entryList = (reader: Reader, entries: readonly Entry[], today: string): Html =>
  html`<ol class="entries">${entries.map((entry) => entryLine(reader, entry, today))}</ol>`;
