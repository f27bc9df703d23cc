// Why not, for two-way appraisals. Pure: plain facts, the day passed in.
import { type Refusal, refuse } from '#platform/errors';
import type { Grade } from '../grades.ts';
import type { Criterion, Side } from './contract.ts';

export interface TwoWayFacts {
  readonly today: string;
  readonly closesOn: string;
  readonly sidesIn: readonly Side[];
  readonly hasRemarked: boolean;
  readonly handlingGrade: Grade | null;
  readonly proposalGrade: Grade | null;
  readonly isRenewedReplyAsked: boolean;
  readonly isAdvised: boolean;
}

function canFill(facts: TwoWayFacts, side: Side): Refusal | null {
  if (facts.sidesIn.includes(side)) return refuse('sheet-already-in');
  return facts.today > facts.closesOn ? refuse('appraisal-window-over', { closesOn: facts.closesOn }) : null;
}

export const canFillAsProposer = (facts: TwoWayFacts) => canFill(facts, 'proposer');
export const canFillAsCommittee = (facts: TwoWayFacts) => canFill(facts, 'committee');
export const canFillAsUnit = (facts: TwoWayFacts) => canFill(facts, 'unit');

export function canRemark({ hasRemarked, today, closesOn }: TwoWayFacts): Refusal | null {
  if (hasRemarked) return refuse('remark-already-in');
  return today > closesOn ? refuse('appraisal-window-over', { closesOn }) : null;
}

export const isWindowOver = ({ today, closesOn }: TwoWayFacts): Refusal | null =>
  today > closesOn ? null : refuse('appraisal-window-open', { closesOn });

export function canAskRenewedReply({ handlingGrade, isRenewedReplyAsked }: TwoWayFacts): Refusal | null {
  if (isRenewedReplyAsked) return refuse('renewed-reply-already-asked');
  return handlingGrade === 'poor' ? null : refuse('handling-not-poor');
}

export function canAdvise({ proposalGrade, isAdvised }: TwoWayFacts): Refusal | null {
  if (isAdvised) return refuse('already-advised');
  return proposalGrade === 'poor' ? null : refuse('proposal-not-poor');
}

/** All three are in, so that nobody can be moved by what another side wrote. */
export const isComplete = (sidesIn: readonly Side[]): boolean => new Set(sidesIn).size === 3;

const isWithin = ({ least, most }: Criterion, points: number) => points >= least && points <= most;

/** The sum, within 0 and 100; every criterion is answered once and within its points. */
export function totalOf(criteria: readonly Criterion[], points: Readonly<Record<string, number>>): number | Refusal {
  const unknown = Object.keys(points).find((key) => !criteria.some((one) => one.key === key));
  if (unknown !== undefined) return refuse('criterion-unknown');
  const missing = criteria.find(({ key }) => points[key] === undefined);
  if (missing) return refuse('points-missing', { criterion: missing.name });
  const outside = criteria.find((one) => !isWithin(one, points[one.key]!));
  if (outside) {
    return refuse('points-outside', { criterion: outside.name, least: outside.least, most: outside.most });
  }
  const sum = criteria.reduce((total, { key }) => total + points[key]!, 0);
  return Math.min(100, Math.max(0, sum));
}

const fullMarks = 100;

/** The criteria that only give points come to 100; keys and names differ. */
export function isSoundSheet(criteria: readonly Criterion[]): Refusal | null {
  const names = new Set(criteria.map(({ name }) => name));
  const keys = new Set(criteria.map(({ key }) => key));
  if (names.size < criteria.length || keys.size < criteria.length) return refuse('criteria-alike');
  const sum = criteria.filter(({ least }) => least === 0).reduce((total, { most }) => total + most, 0);
  return sum === fullMarks ? null : refuse('points-not-hundred', { sum });
}
