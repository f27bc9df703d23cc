// Cases that ask the same or nearly the same as a text, each with the reason. Fast enough to be asked while one writes.
import type { CaseRecord } from '#kernel/cases';
import type { Actor } from '#kernel/permissions';
import type { Transaction } from '#platform/database';
import { askedTerms } from './asked-terms.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { compareTexts, type Likeness } from './compare-texts.ts';
import { type ComparedText, comparedText } from './compared-text.ts';
import type { LikenessLevel, LikenessReason } from './contract.ts';
import { likenessLevels } from './contract.ts';
import { reasonOf } from './reason-of.ts';
import { termWeights } from './statistics.ts';

export interface SimilarWanted {
  readonly actor: Actor;
  readonly now: Date;
  readonly title: string;
  readonly body: string;
  readonly kinds?: readonly string[];
  readonly withoutCaseIds?: readonly string[];
  /** States in which a case is as good as gone. */
  readonly withoutStates?: readonly string[];
  readonly limit?: number;
}

export interface SimilarCase {
  readonly record: CaseRecord;
  /** Which of its texts: `text`, or `reply:<id>`. */
  readonly part: string;
  readonly likelihood: number;
  readonly reason: LikenessReason;
  /** Other cases with nearly the same text, told as one. */
  readonly copies: number;
}

interface Compared extends Likeness {
  readonly candidate: Candidate;
  readonly text: ComparedText;
  readonly level: LikenessLevel;
  copies: number;
}

const mostCompared = 48;
/** Shorter than this nothing can be told from anything. */
export const shortestAsked = 4;

const rankOf = ({ level, likelihood }: { level: LikenessLevel; likelihood: number }): number =>
  likelihood - 10 * likenessLevels.indexOf(level);

function bestPerCase(compared: readonly Compared[]): Compared[] {
  const best = new Map<string, Compared>();
  for (const one of compared) {
    const before = best.get(one.candidate.record.id);
    if (!before || rankOf(one) > rankOf(before)) best.set(one.candidate.record.id, one);
  }
  return [...best.values()].sort((one, other) => rankOf(other) - rankOf(one));
}

/** Copies of one text stand under the first of them. */
function withoutCopies(ranked: readonly Compared[]): Compared[] {
  const first = new Map<string, Compared>();
  for (const one of ranked) {
    const key = `${one.candidate.record.title}\n${one.text.body.replace(/\s/gu, '')}`;
    const before = first.get(key);
    if (!before) first.set(key, { ...one, copies: 0 });
    else before.copies = Math.max(before.copies + 1, one.candidate.twins - 1);
  }
  return [...first.values()];
}

export async function similarCases(tx: Transaction, wanted: SimilarWanted): Promise<SimilarCase[]> {
  const { actor, now, title, body, limit = 5 } = wanted;
  const asking = comparedText(title, body);
  if (asking.pairs.size < shortestAsked - 1) return [];
  const weights = await termWeights(tx, { tenantId: actor.tenantId, now });
  const candidates = await candidatesFor(tx, {
    actor,
    terms: askedTerms(asking, weights),
    kinds: wanted.kinds ?? null,
    withoutCaseIds: wanted.withoutCaseIds ?? [],
    withoutStates: wanted.withoutStates ?? [],
    most: mostCompared,
  });
  const compared = candidates.flatMap((candidate): Compared[] => {
    const text = comparedText(candidate.record.title, candidate.body);
    const { level, ...likeness } = compareTexts(asking, text, weights);
    return level ? [{ ...likeness, level, candidate, text, copies: 0 }] : [];
  });
  return withoutCopies(bestPerCase(compared))
    .slice(0, limit)
    .map(({ candidate, text, level, likelihood, copies }) => ({
      record: candidate.record,
      part: candidate.part,
      likelihood,
      copies,
      reason: reasonOf(asking, text, { level, weights }),
    }));
}
