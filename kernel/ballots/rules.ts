// Pure rules of a ballot: each answers why not, or null.
import { type Refusal, refuse } from '#platform/errors';
import type { BallotRules } from './contract/rules.ts';

export interface BallotFacts {
  readonly rules: BallotRules;
}

export interface RollEntry {
  readonly personId: string;
  readonly groupId: string;
}

export const isNamed = ({ rules }: BallotFacts): Refusal | null => (rules.isSecret ? refuse('ballot-is-secret') : null);
export const isSecret = ({ rules }: BallotFacts): Refusal | null => (rules.isSecret ? null : refuse('ballot-is-named'));

/** A group so small that its papers would name people is merged with another, or there is no secret vote. */
export function groupsAreLargeEnough({ rules }: BallotFacts): Refusal | null {
  if (!rules.isSecret) return null;
  const small = rules.groups.find(({ members }) => members < rules.minimumGroup);
  return small
    ? refuse('group-too-small', { group: small.name, members: small.members, minimum: rules.minimumGroup })
    : null;
}

export function canBeOpened(facts: BallotFacts): Refusal | null {
  const members = facts.rules.groups.reduce((sum, group) => sum + group.members, 0);
  return members === 0 ? refuse('roll-empty') : groupsAreLargeEnough(facts);
}

/** The first tie goes to a run-off; only a second one is decided by the presiding chairperson. */
export const mayRunOff = ({ rules }: BallotFacts): Refusal | null =>
  rules.round > 1 ? refuse('run-off-was-held') : null;
export const mayTieBeDecided = ({ rules }: BallotFacts): Refusal | null =>
  rules.round === 1 ? refuse('run-off-first') : null;

const hasDoubles = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

/** Faults of the plan itself: things named twice, a roll that names no group of the ballot. */
export function problemOfPlan(rules: BallotRules, roll: readonly RollEntry[]): Refusal | null {
  const { items, criteria, groups, method, places } = rules;
  if ([items, criteria, groups].some((list) => hasDoubles(list.map(({ id }) => id)))) return refuse('ballot-unclear');
  if (hasDoubles(roll.map(({ personId }) => personId))) return refuse('voter-twice');
  if (!roll.every(({ groupId }) => groups.some(({ id }) => id === groupId))) return refuse('ballot-unclear');
  if (method === 'score' && criteria.length === 0) return refuse('criteria-missing');
  return places !== null && places > items.length ? refuse('more-places-than-items', { places }) : null;
}
