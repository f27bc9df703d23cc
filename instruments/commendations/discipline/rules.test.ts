import { describe, expect, test } from 'vitest';
import { inspectLifecycle, type Lifecycle, obstacle } from '#kernel/lifecycle';
import { roundLifecycle } from '../rounds/lifecycle.ts';
import { disciplineLifecycle } from './lifecycle.ts';
import { decisionProblem, isHeardInTime, isNotProposer, nextSteps, stepProblem } from './rules.ts';

test.each([disciplineLifecycle, roundLifecycle] as unknown as Lifecycle<string, never>[])(
  '$kind: the table is sound',
  (table) => {
    expect(inspectLifecycle(table)).toEqual([]);
  },
);

test.each([
  'member',
  'public',
  'proposal-officer',
  'unit-contact',
  'system-administrator',
  'audit-administrator',
  'convenor',
])('%s may do nothing on the ladder', (stranger) => {
  for (const { rule: _, ...transition } of disciplineLifecycle.transitions) {
    const met = { state: transition.from[0]!, capacities: new Set([stranger]), facts: {} };
    expect(obstacle(transition as never, met as never)?.code).toBe('not-permitted');
  }
});

describe('rungs', () => {
  const wanted = { step: 'reminder', inForce: null, maySkip: false, skipReason: '' } as const;
  test.each([
    ['first the reminder', {}, null],
    ['a talk first', { step: 'talk' }, 'step-skipped'],
    ['a talk after the reminder', { step: 'talk', inForce: 'reminder' }, null],
    ['the reminder again', { inForce: 'reminder' }, 'step-behind'],
    ['a reminder after a talk', { inForce: 'talk' }, 'step-behind'],
    ['left out, allowed, without a reason', { step: 'notice', maySkip: true }, 'skip-reason-missing'],
    ['left out, allowed, with a reason', { step: 'notice', maySkip: true, skipReason: '情节严重' }, null],
    ['left out with a reason where it is not allowed', { step: 'notice', skipReason: '情节严重' }, 'step-skipped'],
    ['the seat straight away', { step: 'removal' }, 'step-skipped'],
  ])('%s', (_what, changes, expected) => {
    expect(stepProblem({ ...wanted, ...changes } as never)?.code ?? null).toBe(expected);
  });

  test('what may come next', () => {
    expect(nextSteps(null, false)).toEqual(['reminder']);
    expect(nextSteps('talk', true)).toEqual(['notice', 'advice', 'removal']);
    expect(nextSteps('removal', true)).toEqual([]);
  });
});

test('silence counts from the day after; the proposer never approves; the seat wants its meeting', () => {
  const facts = {
    today: '2026-12-01',
    answerBy: '2026-12-01',
    step: 'reminder',
    isProposer: false,
    inForce: null,
  } as const;
  expect(isHeardInTime(facts)?.code).toBe('hearing-still-open');
  expect(isHeardInTime({ ...facts, today: '2026-12-02' })).toBeNull();
  expect(isNotProposer({ ...facts, isProposer: true })?.code).toBe('approver-is-proposer');
  const decided = { step: 'removal', meeting: '常委会第十次会议', metOn: '2026-11-30', today: '2026-12-01' } as const;
  expect(decisionProblem(decided)).toBeNull();
  expect(decisionProblem({ ...decided, metOn: null })?.code).toBe('meeting-missing');
  expect(decisionProblem({ ...decided, metOn: '2026-12-02' })?.code).toBe('meeting-ahead');
  expect(decisionProblem({ ...decided, step: 'talk', meeting: '', metOn: null })).toBeNull();
});
