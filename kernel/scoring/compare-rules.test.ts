import { expect, test } from 'vitest';
import { compareSheets } from './compare-rules.ts';
import { compileRules } from './engine/compile-rules.ts';
import { scoreMember } from './engine/score-member.ts';
import { readRuleFile } from './reading/read-rule-file.ts';

const kinds = { did: { group: 'activities', facts: {} }, lapse: { group: 'meetings', facts: {} } } as const;
const rulesOf = (items: string, from: number) => {
  const grades = `grades:\n  - { id: good, name: 好, from: ${from} }\n  - { id: fair, name: 中, from: 0 }\n`;
  const reading = readRuleFile(`name: 试行\nyears: { from: 2026 }\nitems:\n${items}${grades}`, kinds);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return compileRules(reading.ruleSet);
};
const year = (personId: string, told: readonly string[]) => ({
  member: { personId, seats: [{ startsOn: '2020-01-01', endsOn: null, isStanding: false }] },
  deeds: told.map((kind, index) => ({
    ...{ id: `${personId}${index}`, kind, caseId: `${index}`, doneOn: '2026-03-01', facts: {} },
  })),
  period: { from: '2026-01-01', until: '2026-12-31' },
});
const members = [year('甲', ['did', 'did']), year('乙', ['did']), year('丙', ['lapse'])];
const own = rulesOf('  - { id: did, name: 做, deeds: did, points: 5 }\n', 10);
const other = rulesOf(
  '  - { id: worked, name: 做, deeds: did, points: 5, cap: 6 }\n  - { id: lapse, name: 误, deeds: lapse, points: -1 }\n',
  10,
);

test('two versions → who changes, in the order given, by the items that make the difference; the rest is not named', () => {
  const sheets = (rules: typeof own) => members.map((one) => scoreMember(rules, one));
  const { members: count, changes, before, after } = compareSheets(sheets(own), sheets(other));
  expect(count).toBe(3);
  expect(changes).toMatchObject([
    { personId: '甲', from: '好', to: '中', items: [{ name: '做', before: 1000, after: 600 }] },
    { personId: '丙', from: '中', items: [{ name: '误', before: 0, after: -100 }] },
  ]);
  expect([before, after]).toEqual([
    { 好: 1, 中: 2 },
    { 中: 2, '': 1 },
  ]);
});

test('the same version twice → nobody changes', () => {
  const sheets = members.map((one) => scoreMember(own, one));
  expect(compareSheets(sheets, sheets).changes).toEqual([]);
});
