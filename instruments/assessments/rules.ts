// Pure rules of the assessment: each answers why not, or null.
import { type Refusal, refuse } from '#platform/errors';
import { leastReason } from './contract/vocabulary.ts';

export interface RulesFacts {
  /** Faults against the kinds of deeds known today. */
  readonly faults: number;
  readonly firstLine: number;
  /** Years that are still counted with it. */
  readonly openYears: readonly number[];
}

export interface YearFacts {
  readonly today: string;
  readonly until: string;
  readonly openAwards: number;
}

export const canBePutInForce = ({ faults, firstLine }: RulesFacts): Refusal | null =>
  faults > 0 ? refuse('rules-faulty', { count: faults, line: firstLine }) : null;

export const canBeRetired = ({ openYears }: RulesFacts): Refusal | null =>
  openYears.length > 0 ? refuse('rules-in-use', { year: openYears[0] as number }) : null;

/** Before the period is over, deeds are still to come. */
export const canBeFrozen = ({ today, until }: YearFacts): Refusal | null =>
  today < until ? refuse('period-running', { until }) : null;

export const canBeSealed = ({ openAwards }: YearFacts): Refusal | null =>
  openAwards > 0 ? refuse('awards-open', { count: openAwards }) : null;

interface Years {
  readonly fromYear: number;
  readonly untilYear: number | null;
}

export const coversYear = ({ fromYear, untilYear }: Years, year: number): Refusal | null =>
  year < fromYear || (untilYear !== null && year > untilYear)
    ? refuse('rules-other-years', { year, from: fromYear, until: untilYear ?? 'none' })
    : null;

interface AwardWanted {
  readonly points: number;
  readonly most: number | null;
  readonly least: number;
  readonly doneOn: string;
  readonly from: string;
  readonly until: string;
  readonly holdsSeat: boolean;
}

export function awardProblem({ points, most, least, doneOn, from, until, holdsSeat }: AwardWanted): Refusal | null {
  if (most === null) return refuse('award-item-unknown');
  if (points > most) return refuse('award-too-high', { most });
  if (points === 0 || points < least) return refuse('award-too-low', { least });
  if (doneOn < from || doneOn > until) return refuse('award-outside-period', { from, until });
  return holdsSeat ? null : refuse('award-not-member');
}

/** Whoever proposes points does not approve them; nobody gives points to themselves. */
export function deciderProblem(
  award: { readonly proposedBy: string; readonly personId: string },
  personId: string | null,
): Refusal | null {
  if (award.proposedBy === personId) return refuse('award-own-proposal');
  return award.personId === personId ? refuse('award-own-points') : null;
}

export const reasonProblem = (reason: string): Refusal | null =>
  [...reason.replace(/\s/g, '')].length < leastReason ? refuse('ranking-reason-short', { least: leastReason }) : null;
