// Why not: plans, papers and counts that do not hold together.
import { describe, expect, test } from 'vitest';
import { inspectLifecycle } from '#kernel/lifecycle';
import { ballotStates, problemOfChoices } from './contract.ts';
import { problemOfCounts } from './counting/problem-of-counts.ts';
import { ballotLifecycle } from './lifecycle.ts';
import { canBeOpened, groupsAreLargeEnough, mayRunOff, mayTieBeDecided, problemOfPlan } from './rules.ts';
import { rulesFor } from './testing/rules-for.ts';

test('the table is sound and knows the states of the contract', () => {
  expect(inspectLifecycle(ballotLifecycle as never)).toEqual([]);
  expect(Object.keys(ballotLifecycle.states)).toEqual([...ballotStates]);
});

const codeOf = (refusal: { code: string } | null) => refusal?.code ?? null;

describe('the plan', () => {
  const roll = [{ personId: 'p1', groupId: 'council' }];
  test.each([
    ['as it should be', rulesFor(), roll, null],
    ['an item twice', rulesFor({ items: [1, 2].map(() => ({ id: 'a', label: '提案' })) }), roll, 'ballot-unclear'],
    ['a group nobody knows', rulesFor(), [{ personId: 'p1', groupId: 'guests' }], 'ballot-unclear'],
    ['a person twice', rulesFor(), [...roll, ...roll], 'voter-twice'],
    ['points without criteria', rulesFor({ method: 'score' }), roll, 'criteria-missing'],
    ['more places than items', rulesFor({ places: 4 }), roll, 'more-places-than-items'],
  ])('%s → %s', (_what, rules, given, code) => {
    expect(codeOf(problemOfPlan(rules, given))).toBe(code);
  });

  test('four people vote by name, but not in secret; nobody at all does neither', () => {
    const groups = [{ id: 'council', name: '主席会议', weight: 1, members: 4 }];
    expect(codeOf(groupsAreLargeEnough({ rules: rulesFor({ groups }) }))).toBeNull();
    expect(codeOf(groupsAreLargeEnough({ rules: rulesFor({ groups, isSecret: true }) }))).toBe('group-too-small');
    const nobody = [{ ...groups[0]!, members: 0 }];
    expect(codeOf(canBeOpened({ rules: rulesFor({ groups: nobody }) }))).toBe('roll-empty');
  });

  test('first a run-off, then the chair', () => {
    expect(codeOf(mayRunOff({ rules: rulesFor() }))).toBeNull();
    expect(codeOf(mayRunOff({ rules: rulesFor({ round: 2 }) }))).toBe('run-off-was-held');
    expect(codeOf(mayTieBeDecided({ rules: rulesFor() }))).toBe('run-off-first');
    expect(codeOf(mayTieBeDecided({ rules: rulesFor({ round: 2 }) }))).toBeNull();
  });
});

describe('a paper', () => {
  const criteria = [{ id: 'lead', label: '组织领导', maximum: 10, weight: 1 }];
  const scored = rulesFor({ method: 'score', criteria, places: null });
  test.each([
    ['two of two places', rulesFor(), { a: 'yes', b: 'yes', c: 'no' }, null],
    ['empty', rulesFor(), {}, null],
    ['one too many', rulesFor(), { a: 'yes', b: 'yes', c: 'yes' }, 'too-many-yes'],
    ['what nobody asked', rulesFor(), { z: 'yes' }, 'choice-unknown'],
    ['points where yes is asked', rulesFor(), { a: { lead: 1 } }, 'choice-unknown'],
    ['full points', scored, { a: { lead: 10 } }, null],
    ['more than full points', scored, { a: { lead: 11 } }, 'score-too-high'],
    ['a criterion left out', scored, { a: {} }, 'score-missing'],
    ['a criterion nobody knows', scored, { a: { lead: 1, luck: 1 } }, 'choice-unknown'],
    ['yes where points are asked', scored, { a: 'yes' }, 'choice-unknown'],
  ] as const)('%s → %s', (_what, rules, choices, code) => {
    expect(codeOf(problemOfChoices(rules, choices))).toBe(code);
  });
});

describe('a meeting’s count', () => {
  const item = (id: string, yes: number, no: number, abstain: number) => ({ id, yes, no, abstain, sums: {} });
  const whole = { id: 'council', issued: 5, received: 5, invalid: 1 };
  const items = [item('a', 4, 0, 0), item('b', 3, 1, 0), item('c', 1, 1, 2)];
  test.each([
    ['that fits', { ...whole, items }, null],
    ['an item that does not add up', { ...whole, items: [item('a', 5, 0, 0), ...items.slice(1)] }, 'counts-do-not-fit'],
    ['an item left out', { ...whole, items: items.slice(1) }, 'counts-incomplete'],
    ['more issued than people', { ...whole, issued: 6, items }, 'more-issued-than-roll'],
    ['more invalid than received', { ...whole, invalid: 6, items }, 'counts-do-not-fit'],
    ['more yes than places', { ...whole, items: items.map(({ id }) => item(id, 4, 0, 0)) }, 'counts-do-not-fit'],
    ['more received than issued is kept, and voids', { ...whole, received: 6, items }, null],
  ])('%s → %s', (_what, group, code) => {
    expect(codeOf(problemOfCounts(rulesFor(), [group]))).toBe(code);
  });
});
