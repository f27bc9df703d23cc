// Pure rules of the choice and the handling of key proposals: each answers why not, or null. Sources in domain 2.11.
import { type Refusal, refuse } from '#platform/errors';

export interface CandidateStanding {
  readonly isScreened: boolean;
  readonly isShortlisted: boolean;
  readonly isDecided: boolean;
  readonly isTakenUp: boolean;
}

export interface RoundFacts {
  readonly candidates: readonly CandidateStanding[];
  readonly collectUntilOn: string;
  readonly today: string;
  readonly isOffice: boolean;
}

export interface HandlingFacts {
  readonly hasPlan: boolean;
  readonly visits: number;
}

/** Bodies nominate until the day named; the office may add what the council asks for as long as it collects. */
export function canBeNominated({ collectUntilOn, today, isOffice }: RoundFacts): Refusal | null {
  return !isOffice && today > collectUntilOn ? refuse('nominating-over', { until: collectUntilOn }) : null;
}

export const hasCandidates = ({ candidates }: RoundFacts): Refusal | null =>
  candidates.length === 0 ? refuse('candidates-missing') : null;

export function canBeVotedOn({ candidates }: RoundFacts): Refusal | null {
  const open = candidates.filter(({ isScreened }) => !isScreened).length;
  if (open > 0) return refuse('screening-incomplete', { count: open });
  return candidates.some(({ isShortlisted }) => isShortlisted) ? null : refuse('shortlist-empty');
}

export function canRoundBeClosed({ candidates }: RoundFacts): Refusal | null {
  const open = candidates.filter(({ isDecided, isTakenUp }) => isDecided && !isTakenUp).length;
  return open > 0 ? refuse('key-proposals-not-taken-up', { count: open }) : null;
}

export const canBeSigned = ({ hasPlan }: HandlingFacts): Refusal | null =>
  hasPlan ? null : refuse('supervision-plan-missing');

export const canBeReported = ({ visits }: HandlingFacts): Refusal | null =>
  visits > 0 ? null : refuse('supervision-visit-missing');
