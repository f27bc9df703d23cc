import { expect, test } from 'vitest';
import { inspectLifecycle, type Lifecycle, obstacle } from '#kernel/lifecycle';
import { callStates, clueStates, cultivationStates } from './contract.ts';
import { callLifecycle, clueLifecycle, cultivationLifecycle } from './lifecycle.ts';
import { topicActs } from './topic-acts.ts';

const tables = [
  [callLifecycle, callStates],
  [clueLifecycle, clueStates],
  [cultivationLifecycle, cultivationStates],
] as const;

test.each(tables.map(([table, states]) => [table.kind, table as Lifecycle<string, never>, states] as const))(
  '%s: the table is sound and knows the states of the contract',
  (_, table, states) => {
    expect(inspectLifecycle(table)).toEqual([]);
    expect(Object.keys(table.states)).toEqual([...states]);
  },
);

test('every verb of people has its act', () => {
  const verbs = tables
    .flatMap(([table]) => [...table.transitions])
    .filter(({ who }) => !(who as readonly string[]).every((one) => one === 'system'))
    .map(({ verb }) => `topics.${verb}`);
  const names = topicActs.map(({ name }) => name);
  expect(verbs.filter((name) => !names.includes(name))).toEqual([]);
});

/** Who must never be able to: an outsider, a member who is not in the team, a unit, an administrator. */
const strangers = ['public', 'member', 'unit-contact', 'supervision-officer', 'system-administrator', 'body-officer'];

test('no stranger may do anything on a call, a clue or a cultivation', () => {
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
