// The batch the reviewers have before them, compared each with each: what was sent in, and what is filed of this session.

import type { LikenessLevel } from '#kernel/likeness';
import { type ComparedText, comparedText, compareTexts, type TermWeights } from '#kernel/likeness';
import { sql, type Transaction } from '#platform/database';
import type { BatchItem } from '../contract.ts';

export interface BatchText extends BatchItem {
  readonly body: string;
}

/** A year's proposals of a large committee; the newest when there are more. */
const largestBatch = 1500;

export async function readBatch(tx: Transaction): Promise<BatchText[]> {
  const { rows } = await sql<BatchText>`with sessions as (
      select id from plenary_session where tenant_id = app.tenant_id() order by opens_on desc limit 1)
    select "case".id, "case".version, "case".state, "case".number, "case".title, proposal.proposer_name as proposer,
      to_char(proposal.submitted_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "submittedOn",
      concat_ws(E'\n', proposal.situation, (select string_agg(r.text, E'\n' order by r.position)
        from recommendation r where r.tenant_id = "case".tenant_id and r.case_id = "case".id)) as body
    from "case" join proposal on proposal.tenant_id = "case".tenant_id and proposal.case_id = "case".id
    where "case".tenant_id = app.tenant_id() and "case".kind = 'proposal'
      and ("case".state in ('submitted', 'pre-reviewed')
        or ("case".state in ('filed', 'assignment-drafted') and "case".session_id in (select id from sessions)))
    order by proposal.submitted_at desc, "case".id limit ${largestBatch}`.execute(tx);
  return rows;
}

interface Kept {
  readonly version: number;
  readonly text: ComparedText;
}

/** Read once per text, not once per look at the screen. */
const kept = new Map<string, Kept>();
const mostKept = 4000;

function textOf(item: BatchText): ComparedText {
  const before = kept.get(item.id);
  if (before?.version === item.version) return before.text;
  const text = comparedText(item.title, item.body);
  if (kept.size >= mostKept) kept.clear();
  kept.set(item.id, { version: item.version, text });
  return text;
}

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
const betweenBreaths = 20;

export interface AlikePair {
  readonly one: string;
  readonly other: string;
  readonly level: LikenessLevel;
  readonly likelihood: number;
  readonly texts: readonly [ComparedText, ComparedText];
}

/** Texts worth comparing share weighty pairs; found by an index from term to texts, as a search engine does. */
function partnersOf(own: number, index: ReadonlyMap<string, number[]>, { texts, weights }: Compared): number[] {
  const sums = new Map<number, number>();
  for (const term of texts[own]!.pairs.keys()) {
    const holders = index.get(term)!;
    if (holders.length > mostHolders(texts.length)) continue;
    const weight = weights.of(term) ** 2;
    for (const holder of holders) if (holder > own) sums.set(holder, (sums.get(holder) ?? 0) + weight);
  }
  return [...sums]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostPartners)
    .map(([holder]) => holder);
}

interface Compared {
  readonly texts: readonly ComparedText[];
  readonly weights: TermWeights;
}

const mostPartners = 12;
const mostHolders = (count: number): number => Math.max(30, count / 6);

function indexOf(texts: readonly ComparedText[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [place, { pairs }] of texts.entries()) {
    for (const term of pairs.keys()) {
      const holders = index.get(term);
      if (holders) holders.push(place);
      else index.set(term, [place]);
    }
  }
  return index;
}

/** Other requests wait no longer than for a few texts. */
export async function alikePairs(batch: readonly BatchText[], weights: TermWeights): Promise<AlikePair[]> {
  const texts: ComparedText[] = [];
  for (const [place, item] of batch.entries()) {
    texts.push(textOf(item));
    if (place % betweenBreaths === 0) await breathe();
  }
  const index = indexOf(texts);
  const found: AlikePair[] = [];
  for (const [place, item] of batch.entries()) {
    if (place % betweenBreaths === 0) await breathe();
    for (const partner of partnersOf(place, index, { texts, weights })) {
      const pair = [texts[place]!, texts[partner]!] as const;
      const { level, likelihood } = compareTexts(...pair, weights);
      if (!level || level === 'somewhat-alike') continue;
      found.push({ one: item.id, other: batch[partner]!.id, level, likelihood, texts: pair });
    }
  }
  return found;
}
