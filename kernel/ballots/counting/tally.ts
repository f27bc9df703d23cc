// From counts to the result: verdict, points, ranks, who passes and who is tied at the last place.
import type { BallotRules } from '../contract/rules.ts';
import type { GroupCount, ItemCount, Tally } from '../contract/tally.ts';
import { countPapers, type Issued, type Paper } from './count-papers.ts';
import { medianOf, pointsOf, rounded } from './points.ts';

type TallyItem = Tally['items'][number];
type Heads = Pick<ItemCount, 'yes' | 'no' | 'abstain'>;

const total = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((sum, one) => sum + of(one), 0);
const headsOf = (counts: readonly Heads[]): Heads => ({
  yes: total(counts, ({ yes }) => yes),
  no: total(counts, ({ no }) => no),
  abstain: total(counts, ({ abstain }) => abstain),
});

function weightedPoints(rules: BallotRules, counted: readonly { id: string; points: number | null }[]): number | null {
  const scored = counted.flatMap(({ id, points }) => {
    const weight = rules.groups.find((group) => group.id === id)?.weight ?? 0;
    return points === null ? [] : [{ weight, points }];
  });
  if (scored.length === 0) return null;
  return rounded(total(scored, ({ weight, points }) => weight * points) / total(scored, ({ weight }) => weight));
}

function tallyItem(rules: BallotRules, counts: readonly GroupCount[], id: string): TallyItem {
  const own = counts.map((group) => ({ group: group.id, count: group.items.find((item) => item.id === id)! }));
  const isScored = rules.method === 'score';
  const groups = own.map(({ group, count }) => ({
    id: group,
    ...headsOf([count]),
    points: isScored && count.yes > 0 ? pointsOf(rules, count.sums, count.yes) : null,
  }));
  const heads = headsOf(groups);
  return {
    id,
    ...heads,
    points: isScored ? weightedPoints(rules, groups) : null,
    median: medianOf(own.flatMap(({ count }) => count.points ?? [])),
    rank: 0,
    outcome: 'fails',
    groups,
    criteria: rules.criteria.map((criterion) => ({
      id: criterion.id,
      mean: heads.yes > 0 ? rounded(total(own, ({ count }) => count.sums[criterion.id] ?? 0) / heads.yes) : null,
    })),
  };
}

const valueIn =
  ({ method }: BallotRules) =>
  (item: TallyItem): number =>
    method === 'score' ? (item.points ?? -1) : item.yes;

function isEnough({ method, passes }: BallotRules, item: TallyItem, base: { roll: number; papers: number }): boolean {
  if (method === 'score') return item.points !== null && item.points >= passes.percent;
  return item.yes > 0 && item.yes * 100 > passes.percent * base[passes.of];
}

function decide(rules: BallotRules, items: readonly TallyItem[], base: { roll: number; papers: number }): TallyItem[] {
  const value = valueIn(rules);
  const enough = items.filter((item) => isEnough(rules, item, base)).sort((a, b) => value(b) - value(a));
  const places = rules.places ?? enough.length;
  const last = enough[places - 1];
  const next = enough[places];
  const tiedAt = last && next && value(last) === value(next) ? value(last) : null;
  const lowest = last ? value(last) : 0;
  return items.map((item) => {
    if (!enough.includes(item)) return item;
    if (value(item) === tiedAt) return { ...item, outcome: 'tied' };
    return { ...item, outcome: enough.length <= places || value(item) >= lowest ? 'passes' : 'fails' };
  });
}

function verdictOf(rules: BallotRules, counts: readonly GroupCount[]): Tally['verdict'] {
  if (counts.some(({ received, issued }) => received > issued)) return 'more-papers-than-issued';
  const members = total(rules.groups, (group) => group.members);
  const received = total(counts, (group) => group.received);
  return received * 100 > rules.quorumPercent * members && received > 0 ? 'valid' : 'no-quorum';
}

export function tallyCounts(rules: BallotRules, counts: readonly GroupCount[]): Tally {
  const verdict = verdictOf(rules, counts);
  const roll = total(rules.groups, (group) => group.members);
  const received = total(counts, (group) => group.received);
  const value = valueIn(rules);
  const counted = rules.items.map(({ id }) => tallyItem(rules, counts, id));
  const ranked = counted.map((item) => ({
    ...item,
    rank: 1 + counted.filter((other) => value(other) > value(item)).length,
  }));
  return {
    verdict,
    members: roll,
    issued: total(counts, (group) => group.issued),
    received,
    invalid: total(counts, (group) => group.invalid),
    groups: counts.map(({ items: _items, ...group }) => ({
      ...group,
      members: rules.groups.find(({ id }) => id === group.id)?.members ?? 0,
    })),
    items: verdict === 'valid' ? decide(rules, ranked, { roll, papers: received }) : ranked,
  };
}

export const tally = (rules: BallotRules, papers: readonly Paper[], issued: Issued): Tally =>
  tallyCounts(rules, countPapers(rules, papers, issued));
