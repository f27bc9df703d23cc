import { expect, test } from 'vitest';
import { inspectLifecycle, obstacle } from '#kernel/lifecycle';
import { newsStates } from './contract.ts';
import { newsLifecycle } from './lifecycle.ts';
import { newsActs } from './news-acts.ts';

test('the table is sound and knows the states of the contract; every verb has its act', () => {
  expect(inspectLifecycle(newsLifecycle)).toEqual([]);
  expect(Object.keys(newsLifecycle.states)).toEqual([...newsStates]);
  const names = newsActs(async () => []).map(({ name }) => name);
  expect(newsLifecycle.transitions.map(({ verb }) => `news.${verb}`).filter((name) => !names.includes(name))).toEqual(
    [],
  );
});

test.each(['public', 'member', 'unit-contact', 'system-administrator', 'supervision-officer'])(
  '%s does nothing',
  (one) => {
    for (const { rule: _, ...bare } of newsLifecycle.transitions) {
      const met = { state: bare.from[0]!, capacities: new Set([one]), facts: {} };
      expect(obstacle(bare as never, met as never)?.code).toBe('not-permitted');
    }
  },
);
