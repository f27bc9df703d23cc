import { expect, test } from 'vitest';
import { inspectLifecycle, obstacle } from '#kernel/lifecycle';
import { activityActs } from './activity-acts.ts';
import { activityStates } from './contract.ts';
import { activityLifecycle } from './lifecycle.ts';

test('the table is sound and knows the states of the contract', () => {
  expect(inspectLifecycle(activityLifecycle)).toEqual([]);
  expect(Object.keys(activityLifecycle.states)).toEqual([...activityStates]);
});

test('every verb has its act', () => {
  const names = new Set(activityActs.map(({ name }) => name));
  const missing = activityLifecycle.transitions
    .map(({ verb }) => `activities.${verb}`)
    .filter((name) => !names.has(name));
  expect(missing).toEqual([]);
});

test('no stranger may do anything on an activity', () => {
  const strangers = ['public', 'member', 'unit-contact', 'supervision-officer', 'system-administrator', 'body-officer'];
  for (const transition of activityLifecycle.transitions) {
    for (const stranger of strangers) {
      const { rule: _, ...bare } = transition;
      const met = { state: transition.from[0]!, capacities: new Set([stranger]), facts: {} };
      expect(`${stranger} ${transition.verb} ${obstacle(bare as never, met as never)?.code}`).toBe(
        `${stranger} ${transition.verb} not-permitted`,
      );
    }
  }
});
