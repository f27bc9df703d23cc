// Why a contest is not taken, or not decided so; pure.
import type { DeedFacts, DeedKind } from '#kernel/deeds';
import { type Refusal, refuse } from '#platform/errors';
import type { ContestOutcome, ContestState } from '../contract/vocabulary.ts';

export interface Contesting {
  readonly hasLine: boolean;
  readonly hasMissing: boolean;
  /** Of the same line, or of the same missing thing. */
  readonly earlier: readonly ContestState[];
  readonly files: number;
  readonly doneOn: string;
  readonly today: string;
  readonly seatFrom: string;
  readonly seatUntil: string | null;
  readonly until: string;
  readonly standsAlready: boolean;
}

/** A line is decided once; it comes up again only with evidence that was not there before. */
function canComeUpAgain(earlier: readonly ContestState[], files: number): Refusal | null {
  if (earlier.includes('open')) return refuse('already-contested');
  const wasDecided = earlier.some((state) => state === 'upheld' || state === 'refused');
  return wasDecided && files === 0 ? refuse('decided-already') : null;
}

export function canBeContested(contesting: Contesting): Refusal | null {
  const { hasLine, hasMissing, doneOn, today, seatFrom, seatUntil, until, standsAlready } = contesting;
  if (hasLine === hasMissing) return refuse('contest-of-what');
  if (doneOn > today) return refuse('contest-day-ahead', { day: doneOn });
  if (doneOn < seatFrom || (seatUntil !== null && doneOn > seatUntil)) {
    return refuse('outside-other-term', { day: doneOn, from: seatFrom });
  }
  if (today > until) return refuse('contest-too-late', { until });
  if (standsAlready) return refuse('stands-already', { day: doneOn });
  return canComeUpAgain(contesting.earlier, contesting.files);
}

export interface Deciding {
  readonly outcome: ContestOutcome;
  readonly isMissing: boolean;
  /** The contested line stands no longer. */
  readonly isGone: boolean;
  readonly doneOn: string | null;
  readonly facts: DeedFacts | null;
  readonly today: string;
}

export function canBeUpheld({ outcome, isMissing, isGone, doneOn, facts, today }: Deciding): Refusal | null {
  if (isMissing !== (outcome === 'entered')) return refuse('outcome-unfit');
  if (isGone) return refuse('line-gone');
  if (outcome === 'corrected' && doneOn === null && facts === null) return refuse('correction-missing');
  return doneOn !== null && doneOn > today ? refuse('contest-day-ahead', { day: doneOn }) : null;
}

const typeOf = { number: 'number', text: 'string', flag: 'boolean' } as const;

/** Facts are entered by the names and values that the kind's own acts write, for the rules count with nothing else. */
export function areFactsSound(kind: DeedKind | undefined, facts: DeedFacts | null): Refusal | null {
  if (!kind) return refuse('deed-kind-unknown');
  for (const [name, value] of Object.entries(facts ?? {})) {
    const fact = kind.facts[name];
    if (!fact) return refuse('deed-fact-unknown', { name });
    const isValue = fact.values === undefined || fact.values.includes(String(value));
    if (typeof value !== typeOf[fact.type] || !isValue) return refuse('deed-fact-unsound', { name });
  }
  return null;
}
