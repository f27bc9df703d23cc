import { expect, test } from 'vitest';
import { inspectLifecycle, type Lifecycle, obstacle } from '#kernel/lifecycle';
import { matterStates, placeStates, projectStates } from './contract.ts';
import { matterLifecycle, placeLifecycle, projectLifecycle } from './lifecycle.ts';
import { placeActs } from './place-acts.ts';

const tables = [
  [placeLifecycle, placeStates],
  [matterLifecycle, matterStates],
  [projectLifecycle, projectStates],
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
    .map(({ verb }) => `places.${verb}`);
  const names = placeActs.map(({ name }) => name);
  expect(verbs.filter((name) => !names.includes(name))).toEqual([]);
});

/** Who must never be able to: an outsider, a member with no part in it, a unit, an administrator. */
const strangers = ['public', 'member', 'unit-contact', 'proposal-officer', 'system-administrator', 'body-officer'];

test('no stranger may do anything on a place, a matter or a project', () => {
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
