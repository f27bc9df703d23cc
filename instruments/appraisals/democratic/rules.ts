// Why not, for democratic appraisals. Pure: plain facts, the day passed in.
import { type Refusal, refuse } from '#platform/errors';
import type { Plan } from './contract.ts';

export interface DemocraticFacts {
  readonly today: string;
  readonly targetCount: number;
  readonly selfChecksDueOn: string | null;
  readonly selfChecksMissing: number;
  readonly ballotClosesOn: string | null;
  readonly hasSigned: boolean;
  readonly isPublished: boolean;
}

export const hasTargets = ({ targetCount }: DemocraticFacts): Refusal | null =>
  targetCount > 0 ? null : refuse('targets-missing');

/** Units that stay silent do not hold the ballot up for ever: their day passes. */
export function canOpenBallot(facts: DemocraticFacts): Refusal | null {
  const { selfChecksMissing: count, selfChecksDueOn, today } = facts;
  if (count === 0 || (selfChecksDueOn !== null && today > selfChecksDueOn)) return null;
  return refuse('self-checks-missing', { count, dueOn: selfChecksDueOn ?? '' });
}

export const isBallotOver = ({ today, ballotClosesOn }: DemocraticFacts): Refusal | null =>
  ballotClosesOn !== null && today > ballotClosesOn
    ? null
    : refuse('ballot-still-open', { closesOn: ballotClosesOn ?? '' });

export const canSignTally = ({ hasSigned }: DemocraticFacts): Refusal | null =>
  hasSigned ? refuse('tally-already-signed') : null;

export const canPublish = ({ isPublished }: DemocraticFacts): Refusal | null =>
  isPublished ? refuse('count-already-published') : null;

const hundred = 100;
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const hasDoubles = (values: readonly string[]): boolean => new Set(values).size < values.length;

/** Points and weights come to 100, names and keys differ. */
export function isSoundPlan({ criteria, groups }: Plan): Refusal | null {
  const lists = [criteria.map(({ key }) => key), criteria.map(({ name }) => name)];
  if ([...lists, groups.map(({ key }) => key), groups.map(({ name }) => name)].some(hasDoubles)) {
    return refuse('criteria-alike');
  }
  const points = sumOf(criteria.map(({ most }) => most));
  if (points !== hundred) return refuse('points-not-hundred', { sum: points });
  const weights = sumOf(groups.map(({ weight }) => weight));
  return weights === hundred ? null : refuse('weights-not-hundred', { sum: weights });
}

export interface RollRead {
  readonly plan: Plan;
  readonly assessors: readonly { groupKey: string; personId: string; conflicts: Readonly<Record<string, string>> }[];
  readonly targets: readonly { unitId: string; unitName: string }[];
  readonly minimumGroup: number;
}

/** Every group is large enough for every unit, after those in conflict have stepped back. */
export function isSoundRoll({ plan, assessors, targets, minimumGroup }: RollRead): Refusal | null {
  if (hasDoubles(assessors.map(({ personId }) => personId))) return refuse('assessor-twice');
  if (!assessors.every(({ groupKey }) => plan.groups.some(({ key }) => key === groupKey))) {
    return refuse('assessor-without-group');
  }
  for (const { unitId, unitName } of targets) {
    for (const { key, name } of plan.groups) {
      const members = assessors.filter((one) => one.groupKey === key && !(unitId in one.conflicts)).length;
      if (members < minimumGroup) {
        return refuse('assessor-group-too-small', { group: name, unit: unitName, members, minimum: minimumGroup });
      }
    }
  }
  return null;
}
