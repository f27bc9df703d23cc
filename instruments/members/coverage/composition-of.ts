// Who the members are, in numbers; small numbers of sensitive kinds are masked, and not to be found by subtraction.
import type { CompositionTable } from '../contract/coverage.ts';
import { type CompositionKey, compositionTables, sensitiveTables } from '../contract/vocabulary.ts';
import { isPartyMember } from './ratios.ts';
import type { MemberRow } from './rows.ts';

const leastShown = 3;
const ageBands = [
  ['under-40', 40],
  ['40-49', 50],
  ['50-59', 60],
  ['60-and-over', 200],
] as const;

function ageBand(birthYear: number | null, year: number): string {
  if (birthYear === null) return 'unknown';
  const age = year - birthYear;
  return ageBands.find(([, below]) => age < below)?.[0] ?? 'unknown';
}

const keysOf: Readonly<Record<CompositionKey, (member: MemberRow, year: number) => string>> = {
  sector: ({ sector }) => sector || 'unknown',
  standing: ({ isStanding }) => (isStanding ? 'standing-member' : 'other-member'),
  newness: ({ isNew }) => (isNew ? 'new' : 're-elected'),
  sex: ({ sex }) => sex ?? 'unknown',
  age: ({ birthYear }, year) => ageBand(birthYear, year),
  education: ({ education }) => education ?? 'unknown',
  ethnicity: ({ ethnicity }) => (ethnicity === null ? 'unknown' : /^汉/u.test(ethnicity) ? '汉族' : ethnicity),
  party: (member) => (isPartyMember(member) ? 'party-member' : member.party ? 'outside-the-party' : 'unknown'),
};

type Count = readonly [string, number];

/** Of one masked number alone the rest would tell it: then the next smallest goes too. */
function maskedKeys(counts: readonly Count[]): ReadonlySet<string> {
  const small = counts.filter(([, count]) => count < leastShown);
  if (small.length !== 1) return new Set(small.map(([key]) => key));
  const others = counts.filter(([, count]) => count >= leastShown).sort((one, other) => one[1] - other[1]);
  return new Set([...small, ...others.slice(0, 1)].map(([key]) => key));
}

export interface CompositionWanted {
  readonly members: readonly MemberRow[];
  readonly year: number;
  /** Named roles see every number. */
  readonly seesAll: boolean;
}

function rowsOf(key: CompositionKey, { members, year, seesAll }: CompositionWanted): CompositionTable['rows'] {
  const groups = Map.groupBy(members, (member) => keysOf[key](member, year));
  const counts = [...groups].map(([name, list]) => [name, list.length] as const);
  counts.sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0], 'zh-CN'));
  const masked = seesAll || !sensitiveTables.includes(key) ? new Set<string>() : maskedKeys(counts);
  return counts.map(([name, count]) => ({
    key: name,
    count: masked.has(name) ? null : count,
    percent: masked.has(name) ? null : Math.round((1000 * count) / members.length) / 10,
  }));
}

export const compositionOf = (wanted: CompositionWanted): CompositionTable[] =>
  compositionTables.map((key) => ({ key, rows: rowsOf(key, wanted) }));
