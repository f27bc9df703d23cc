// One published thing in a list: what it is, its title, and the few facts by which one knows whether to open it.
import { publicNews } from '#instruments/news/contract';
import { publicPlace } from '#instruments/places/contract';
import { publicProposal } from '#instruments/proposals/publication/contract';
import { type Html, html } from '../html.ts';
import { dayText, hrefOf, type Reader } from '../reader.ts';
import { itemPath, type Kind } from '../sections.ts';
import { readBulletin } from './bulletin.ts';

export interface Entry {
  readonly id: string;
  readonly kind: Kind;
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
  readonly publishedOn: string;
  readonly changedOn: string;
  readonly changedAt: Date;
  readonly version: number;
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

interface Line {
  readonly head: Html;
  readonly foot: string;
}

function proposalLine(reader: Reader, entry: Entry, today: string): Line {
  const { isKey, proposers, proposerCount } = publicProposal.parse(entry.body);
  const key = isKey ? html`<span class="key-mark">${reader.t('portal.key')}</span>` : '';
  return {
    head: html`<span class="number">${entry.address}</span>${key}${resultMark(reader, resultOf(entry, today))}`,
    foot: [proposersText(reader, proposers, proposerCount), entry.category, entry.units.join('、')]
      .filter(Boolean)
      .join('　'),
  };
}

function newsLine(reader: Reader, entry: Entry): Line {
  const { heldOn, place, host } = publicNews.parse(entry.body);
  return {
    head: html`<span class="soft">${dayText(reader, heldOn ?? entry.publishedOn)}</span>`,
    foot: [host, place].filter(Boolean).join('　'),
  };
}

function placeLine(reader: Reader, entry: Entry, today: string): Line {
  const { kind, address, township, isResting, duties } = publicPlace.parse(entry.body);
  const next = duties.find(({ onDay }) => onDay >= today);
  const when = isResting
    ? reader.t('portal.places.resting')
    : next
      ? reader.t('portal.places.next', { day: dayText(reader, next.onDay), times: `${next.startsAt}–${next.endsAt}` })
      : reader.t('portal.places.noDuty');
  return {
    head: html`<span>${reader.t(`portal.places.kinds.${kind}`)}</span><span class="soft">${when}</span>`,
    foot: [township, address].filter(Boolean).join('　'),
  };
}

function bulletinLine(reader: Reader, entry: Entry): Line {
  const { number, bulletin, issuedOn } = readBulletin(entry.body);
  return {
    head: html`<span class="number">${number || entry.address}</span><span>${bulletin && reader.t(`portal.bulletins.${bulletin}`)}</span><span class="soft">${dayText(reader, issuedOn ?? entry.publishedOn)}</span>`,
    foot: '',
  };
}

const lines: Readonly<Record<Kind, (reader: Reader, entry: Entry, today: string) => Line>> = {
  proposal: proposalLine,
  news: newsLine,
  place: placeLine,
  bulletin: bulletinLine,
};

export interface Showing {
  readonly today: string;
  /** In a list of several kinds each says which it is. */
  readonly namesKind?: boolean;
}

export function entryLine(reader: Reader, entry: Entry, { today, namesKind = false }: Showing): Html {
  const { head, foot } = lines[entry.kind](reader, entry, today);
  const kind = namesKind ? html`<span class="kind">${reader.t(`portal.kinds.${entry.kind}`)}</span>` : '';
  return html`<li class="entry">
<p class="entry-head">${kind}${head}</p>
<h3 class="entry-title" lang="zh-CN"><a href="${hrefOf(reader, itemPath(entry.kind, entry.address))}">${entry.title}</a></h3>
${foot && html`<p class="entry-foot" lang="zh-CN">${foot}</p>`}
</li>`;
}

export const entryList = (reader: Reader, entries: readonly Entry[], showing: Showing): Html =>
  html`<ol class="entries">${entries.map((entry) => entryLine(reader, entry, showing))}</ol>`;
