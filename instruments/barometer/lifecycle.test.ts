import { expect, test } from 'vitest';
import { inspectLifecycle, obstacle } from '#kernel/lifecycle';
import { barometerActs } from './barometer-acts.ts';
import { issueStates } from './contract.ts';
import { issueLifecycle } from './lifecycle.ts';
import { canBeSplit } from './rules.ts';

test('the table is sound and knows the states of the contract', () => {
  expect(inspectLifecycle(issueLifecycle as never)).toEqual([]);
  expect(Object.keys(issueLifecycle.states)).toEqual([...issueStates]);
});

test('every verb has its act', () => {
  const names = barometerActs.map(({ name }) => name);
  expect(
    issueLifecycle.transitions.map(({ verb }) => `barometer.${verb}`).filter((one) => !names.includes(one)),
  ).toEqual([]);
});

test.each(['public', 'unit-contact', 'system-administrator', 'study-secretary', 'body-officer'])(
  '%s → may correct nothing',
  (stranger) => {
    for (const transition of issueLifecycle.transitions) {
      const { rule: _, ...bare } = transition;
      const met = { state: transition.from[0]!, capacities: new Set([stranger]), facts: {} };
      expect(obstacle(bare as never, met as never)?.code).toBe('not-permitted');
    }
  },
);

test('a split → leaves some, and takes only what is there', () => {
  expect(canBeSplit({ all: 4, chosen: 2, found: 2 })).toBeNull();
  expect(canBeSplit({ all: 4, chosen: 4, found: 4 })?.code).toBe('split-takes-all');
  expect(canBeSplit({ all: 4, chosen: 2, found: 1 })?.code).toBe('voice-not-in-issue');
});
