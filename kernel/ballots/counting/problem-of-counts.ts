// Do the scrutineers' numbers fit together? More papers than issued is no slip of the pen: it is kept and voids the ballot.
import { type Refusal, refuse } from '#platform/errors';
import type { BallotRules } from '../contract/rules.ts';
import type { GroupCount, ItemCount } from '../contract/tally.ts';

function problemOfItem(rules: BallotRules, { counted, item }: { counted: number; item: ItemCount }): Refusal | null {
  const label = rules.items.find(({ id }) => id === item.id)?.label ?? '';
  const sum = item.yes + item.no + item.abstain;
  if (sum !== counted) return refuse('counts-do-not-fit', { item: label, sum, counted });
  if (rules.method === 'approve') return null;
  const isPossible = rules.criteria.every(({ id, maximum }) => (item.sums[id] ?? -1) <= maximum * item.yes);
  const isWhole = item.yes === 0 || rules.criteria.every(({ id }) => item.sums[id] !== undefined);
  return isPossible && isWhole ? null : refuse('sums-do-not-fit', { item: label });
}

function problemOfGroup(rules: BallotRules, group: GroupCount): Refusal | null {
  const known = rules.groups.find(({ id }) => id === group.id);
  if (!known) return refuse('ballot-unclear');
  if (group.issued > known.members) {
    return refuse('more-issued-than-roll', { group: known.name, issued: group.issued, members: known.members });
  }
  if (group.received > group.issued) return null;
  if (group.invalid > group.received) {
    return refuse('counts-do-not-fit', { item: known.name, sum: group.invalid, counted: group.received });
  }
  const isWhole =
    group.items.length === rules.items.length &&
    rules.items.every(({ id }) => group.items.some((item) => item.id === id));
  if (!isWhole) return refuse('counts-incomplete', { group: known.name });
  const counted = group.received - group.invalid;
  for (const item of group.items) {
    const problem = problemOfItem(rules, { counted, item });
    if (problem) return problem;
  }
  const yes = group.items.reduce((sum, item) => sum + item.yes, 0);
  const mostYes = (rules.places ?? rules.items.length) * counted;
  return yes > mostYes ? refuse('counts-do-not-fit', { item: known.name, sum: yes, counted: mostYes }) : null;
}

export function problemOfCounts(rules: BallotRules, groups: readonly GroupCount[]): Refusal | null {
  const isWhole = groups.length === rules.groups.length && new Set(groups.map(({ id }) => id)).size === groups.length;
  if (!isWhole) return refuse('counts-incomplete', { group: '' });
  for (const group of groups) {
    const problem = problemOfGroup(rules, group);
    if (problem) return problem;
  }
  return null;
}
