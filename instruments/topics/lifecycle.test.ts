import { expect, test } from 'vitest';
import { allowedToStrangers, faultsOfLifecycle, type LifecyclesWithStates, verbsOfPeople } from '#kernel/testing';
import { callStates, clueStates, cultivationStates } from './contract.ts';
import { callLifecycle, clueLifecycle, cultivationLifecycle } from './lifecycle.ts';
import { topicActs } from './topic-acts.ts';

const tables: LifecyclesWithStates = [
  [callLifecycle as never, callStates],
  [clueLifecycle as never, clueStates],
  [cultivationLifecycle as never, cultivationStates],
];

test.each(tables.map(([table, states]) => [table.kind, table, states] as const))(
  '%s: the table is sound and knows the states of the contract',
  (_, table, states) => expect(faultsOfLifecycle(table, states)).toEqual([]),
);

test('every verb of people has its act', () => {
  const verbs = verbsOfPeople(tables).map((verb) => `topics.${verb}`);
  const names = topicActs.map(({ name }) => name);
  expect(verbs.filter((name) => !names.includes(name))).toEqual([]);
});

/** Who must never be able to: an outsider, a member who is not in the team, a unit, an administrator. */
const strangers = ['public', 'member', 'unit-contact', 'supervision-officer', 'system-administrator', 'body-officer'];

test('no stranger may do anything on a call, a clue or a cultivation', () => {
  expect(allowedToStrangers(tables, strangers)).toEqual([]);
});
