import { expect, test } from 'vitest';
import { allowedToStrangers, faultsOfLifecycle, type LifecyclesWithStates, verbsOfPeople } from '#kernel/testing';
import { matterStates, placeStates, projectStates } from './contract.ts';
import { matterLifecycle, placeLifecycle, projectLifecycle } from './lifecycle.ts';
import { placeActs } from './place-acts.ts';

const tables: LifecyclesWithStates = [
  [placeLifecycle as never, placeStates],
  [matterLifecycle as never, matterStates],
  [projectLifecycle as never, projectStates],
];

test.each(tables.map(([table, states]) => [table.kind, table, states] as const))(
  '%s: the table is sound and knows the states of the contract',
  (_, table, states) => expect(faultsOfLifecycle(table, states)).toEqual([]),
);

test('every verb of people has its act', () => {
  const verbs = verbsOfPeople(tables).map((verb) => `places.${verb}`);
  const names = placeActs.map(({ name }) => name);
  expect(verbs.filter((name) => !names.includes(name))).toEqual([]);
});

/** Who must never be able to: an outsider, a member with no part in it, a unit, an administrator. */
const strangers = ['public', 'member', 'unit-contact', 'proposal-officer', 'system-administrator', 'body-officer'];

test('no stranger may do anything on a place, a matter or a project', () => {
  expect(allowedToStrangers(tables, strangers)).toEqual([]);
});
