import { expect, test } from 'vitest';
import { inspectLifecycle, obstacle } from '#kernel/lifecycle';
import { matterLifecycle, pointLifecycle } from './lifecycle.ts';
import { en, zhCN } from './messages/index.ts';

const tables = [
  [matterLifecycle, zhCN['public-matters'], zhCN.events['public-matter']],
  [pointLifecycle, zhCN['public-matters'], zhCN.events['report-point']],
] as const;

test.each(tables)('%o is sound, and every state, verb and event has its words', (table, words, events) => {
  expect(inspectLifecycle(table as never)).toEqual([]);
  for (const state of Object.keys(table.states)) expect(words.states).toHaveProperty(state);
  for (const { verb, event, who } of table.transitions) {
    expect(events).toHaveProperty(event);
    if (!who.every((one) => one === 'system')) expect(words.verbs).toHaveProperty(verb);
  }
  expect(Object.keys(en['public-matters'].states)).toEqual(Object.keys(zhCN['public-matters'].states));
});

/** Acts of the instrument alone: no unit, no member, no other office, not the public without a code. */
const strangers = [
  'public',
  'member',
  'unit-contact',
  'proposal-officer',
  'supervision-officer',
  'audit-administrator',
];

test('no stranger may do anything on a point or a matter', () => {
  for (const [table] of tables) {
    for (const transition of table.transitions) {
      for (const stranger of strangers) {
        const { rule: _, ...bare } = transition;
        const met = { state: transition.from[0]!, capacities: new Set([stranger]), facts: {} };
        expect(`${stranger} ${transition.verb} ${obstacle(bare as never, met as never)?.code}`).toBe(
          `${stranger} ${transition.verb} not-permitted`,
        );
      }
    }
  }
});
