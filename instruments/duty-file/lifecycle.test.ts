import { expect, test } from 'vitest';
import { inspectLifecycle, type Lifecycle, obstacle } from '#kernel/lifecycle';
import { contestStates, outsideStates, reportStates } from './contract.ts';
import { dutyFileDeeds } from './deeds.ts';
import { dutyFileActs } from './duty-file-acts.ts';
import { contestLifecycle, outsideLifecycle, reportLifecycle } from './lifecycle.ts';

const tables = [
  [outsideLifecycle, outsideStates],
  [contestLifecycle, contestStates],
  [reportLifecycle, reportStates],
] as const;

test.each(tables.map(([table, states]) => [table.kind, table as Lifecycle<string, never>, states] as const))(
  '%s: the table is sound and knows the states of the contract',
  (_, table, states) => {
    expect(inspectLifecycle(table)).toEqual([]);
    expect(Object.keys(table.states)).toEqual([...states]);
  },
);

test('every verb has its act', () => {
  const names = dutyFileActs(dutyFileDeeds).map(({ name }) => name);
  const verbs = tables.flatMap(([table]) => table.transitions.map(({ verb }) => `duty-file.${verb}`));
  expect(verbs.filter((name) => !names.includes(name))).toEqual([]);
});

const strangers = [
  'public',
  'member',
  'proposal-officer',
  'supervision-officer',
  'system-administrator',
  'body-officer',
];

test('no stranger may do anything on a member’s matters', () => {
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
