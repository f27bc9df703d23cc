import { expect, test } from 'vitest';
import { allowedToStrangers, faultsOfLifecycle, type LifecyclesWithStates } from '#kernel/testing';
import { contestStates, outsideStates, reportStates } from './contract.ts';
import { dutyFileDeeds } from './deeds.ts';
import { dutyFileActs } from './duty-file-acts.ts';
import { contestLifecycle, outsideLifecycle, reportLifecycle } from './lifecycle.ts';

const tables: LifecyclesWithStates = [
  [outsideLifecycle as never, outsideStates],
  [contestLifecycle as never, contestStates],
  [reportLifecycle as never, reportStates],
];

test.each(tables.map(([table, states]) => [table.kind, table, states] as const))(
  '%s: the table is sound and knows the states of the contract',
  (_, table, states) => expect(faultsOfLifecycle(table, states)).toEqual([]),
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
  expect(allowedToStrangers(tables, strangers)).toEqual([]);
});
