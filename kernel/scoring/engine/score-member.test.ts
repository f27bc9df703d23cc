// The engine by itself: freeze and appeal, two seats in a year, nested classes, the same input in any order.
import { expect, test } from 'vitest';
import type { KnownKinds } from '../known-kinds.ts';
import { readRuleFile } from '../reading/read-rule-file.ts';
import { compileRules } from './compile-rules.ts';
import { scoreMember } from './score-member.ts';
import type { ScoredDeed, ScoringInput } from './scoring-input.ts';

const kinds: KnownKinds = {
  did: { group: 'activities', facts: { hours: { type: 'number' } } },
  lapse: { group: 'meetings', facts: {} },
};
const rulesOf = (rest: string) => {
  const reading = readRuleFile(`name: 试行\nyears: { from: 2026 }\n${rest}`, kinds);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return compileRules(reading.ruleSet);
};
const deed = (id: string, kind = 'did', doneOn = `2026-01-${id}`, facts = {}): ScoredDeed => ({
  ...{ id, kind, doneOn, facts, caseId: id },
});
const input = (deeds: readonly ScoredDeed[], more: Partial<ScoringInput> = {}): ScoringInput => ({
  member: { personId: 'p', seats: [{ startsOn: '2020-01-01', endsOn: null, isStanding: false }] },
  ...{ deeds, period: { from: '2026-01-01', until: '2026-12-31' } },
  ...more,
});
const plain = rulesOf('items:\n  - { id: did, name: 做, deeds: did, points: 0.1 }\n');

test('ten times a tenth → exactly 1, and the sum of the lines is the total', () => {
  const sheet = scoreMember(plain, input(Array.from({ length: 10 }, (_, index) => deed(String(10 + index)))));
  expect(sheet.total).toBe(100);
  expect(sheet.lines.reduce((sum, { given }) => sum + given, 0)).toBe(100);
});

test('recorded after the freeze → nothing, and why; reopened by an appeal → counted, and why', () => {
  const late = { ...deed('20'), isLate: true };
  const frozen = { frozenAt: '2026-01-15T00:00:00.000Z' };
  const sheet = scoreMember(plain, input([deed('10'), late], frozen));
  expect(sheet.lines.map(({ given }) => given)).toEqual([10, 0]);
  expect(sheet.lines[1]?.reasons).toEqual([{ code: 'after-freeze', params: { on: '2026-01-15' } }]);
  const reopened = scoreMember(plain, input([late], { ...frozen, reopened: new Set(['20']) }));
  expect([reopened.total, reopened.lines[0]?.reasons.map(({ code }) => code)]).toEqual([10, ['unit', 'reopened']]);
});

test('seats of two terms in one year → each deed by the seat of its day, months counted once', () => {
  const rules = rulesOf('items:\n  - { id: did, name: 做, deeds: did, points: 3, for: standing }\n');
  const seats = [
    { startsOn: '2022-01-01', endsOn: '2026-03-10', isStanding: false },
    { startsOn: '2026-03-11', endsOn: null, isStanding: true },
  ];
  const deeds = [deed('a', 'did', '2026-03-10'), deed('b', 'did', '2026-03-11')];
  const sheet = scoreMember(rules, input(deeds, { member: { personId: 'p', seats } }));
  expect([sheet.months, sheet.total]).toEqual([12, 300]);
});

test('a class within a class → both caps hold, and neither is taken twice', () => {
  const rules = rulesOf(
    `classes:
  - { id: outer, name: 外, cap: 10, base: 2 }
  - { id: inner, name: 内, within: outer, cap: 6 }
items:
  - { id: in, name: 内项, class: inner, deeds: did, points: 4 }
  - { id: out, name: 外项, class: outer, deeds: lapse, points: 3 }
`,
  );
  // Inner 4 + 4 → 6; outer 2 + 6 + 3 = 11 → 10: the latest line gives 1 back.
  const sheet = scoreMember(rules, input([deed('10'), deed('11'), deed('12', 'lapse')]));
  expect(sheet.classes.map(({ id, points }) => [id, points])).toEqual([
    ['outer', 1000],
    ['inner', 600],
  ]);
  expect(sheet.lines.map(({ given }) => given)).toEqual([400, 200, 200]);
  expect(sheet.total).toBe(1000);
});

test('the same deeds in any order → the same sheet', () => {
  const rules = rulesOf(
    'items:\n  - { id: did, name: 做, deeds: did, points: 4, cap: 10, first: 3 }\n  - { id: lapse, name: 缺, deeds: lapse, points: -2, floor: -3 }\n',
  );
  const deeds = [deed('10'), deed('11'), deed('12'), deed('13'), deed('14', 'lapse'), deed('15', 'lapse')];
  const sheet = scoreMember(rules, input(deeds));
  expect(sheet.total).toBe(700);
  expect(scoreMember(rules, input([...deeds].reverse()))).toEqual(sheet);
});

test('half away from zero → 0.05 becomes 0.1 and a deduction of 0.05 becomes 0.1', () => {
  const rules = rulesOf(
    'items:\n  - { id: did, name: 做, deeds: did, points: 0.05 }\n  - { id: lapse, name: 缺, deeds: lapse, points: -0.05 }\n',
  );
  expect(scoreMember(rules, input([deed('10')])).total).toBe(10);
  expect(scoreMember(rules, input([deed('10', 'lapse')])).total).toBe(-10);
});
