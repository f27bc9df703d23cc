import { expect, test } from 'vitest';
import { compositionOf } from './composition-of.ts';
import { coverageOf, isPartyMember } from './ratios.ts';
import type { MemberRow } from './rows.ts';

const committee = { bodyId: 'c1', name: '经济委', kind: 'special-committee' };
const member = (id: string, changes: Partial<MemberRow> = {}): MemberRow => ({
  ...{ id, name: id, sector: '经济界', isStanding: false, isNew: true, sex: 'female', birthYear: 1980 },
  ...{ education: '本科', ethnicity: '汉族', party: null, places: [committee] },
  ...changes,
});

test.each([
  ['中共党员', true],
  ['中国共产党', true],
  ['中共预备党员', true],
  ['民建', false],
  ['无党派人士', false],
  [null, false],
])('party %s → %s', (party, expected) => {
  expect(isPartyMember({ party })).toBe(expected);
});

test('the coverages: who is in no committee, in no branch, contacted by nobody', () => {
  const members = [
    member('a', { party: '中共党员' }),
    member('b', { party: '中共党员', places: [] }),
    member('c', { places: [] }),
    member('d', { places: [] }),
  ];
  const facts = { members, inBranch: new Set(['a']), branchBodies: new Set(['c1']), contacted: new Set(['d']) };
  const { placement, partyOrganisation, partyWork } = coverageOf(facts);
  expect([placement.covered, placement.total]).toEqual([1, 4]);
  expect(partyOrganisation).toMatchObject({ covered: 1, total: 2, uncovered: [{ id: 'b' }] });
  expect(partyWork.uncovered.map(({ id }) => id)).toEqual(['b', 'c']);
});

const twelve = Array.from({ length: 12 }, (_, index) =>
  member(String(index), { ethnicity: index < 2 ? '回族' : index < 6 ? '满族' : '汉族' }),
);
const ethnicity = (seesAll: boolean) =>
  compositionOf({ members: twelve, year: 2026, seesAll }).find(({ key }) => key === 'ethnicity')!.rows;

test('a small number of a sensitive kind is masked, and one more so that nobody finds it by subtraction', () => {
  expect(ethnicity(true).map(({ count }) => count)).toEqual([6, 4, 2]);
  expect(ethnicity(false).map(({ count }) => count)).toEqual([6, null, null]);
});

test('age bands count by the year; others are never masked', () => {
  const members = [
    member('a', { birthYear: 1990 }),
    member('b', { birthYear: 1966 }),
    member('c', { birthYear: null }),
  ];
  const rows = compositionOf({ members, year: 2026, seesAll: false }).find(({ key }) => key === 'age')!.rows;
  expect(rows.map(({ key, count }) => [key, count]).sort()).toEqual([
    ['60-and-over', 1],
    ['under-40', 1],
    ['unknown', 1],
  ]);
});
