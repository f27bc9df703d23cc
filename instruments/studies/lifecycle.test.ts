import { expect, test } from 'vitest';
import { allowedToStrangers, faultsOfLifecycle, type LifecyclesWithStates } from '#kernel/testing';
import {
  makeUpStates,
  noteStates,
  planStates,
  readingGroupStates,
  studyTopicStates,
  trainingStates,
} from './contract.ts';
import {
  makeUpLifecycle,
  noteLifecycle,
  planLifecycle,
  readingGroupLifecycle,
  studyTopicLifecycle,
  trainingLifecycle,
} from './lifecycle.ts';
import { studyActs } from './study-acts.ts';

const tables: LifecyclesWithStates = [
  [planLifecycle as never, planStates],
  [studyTopicLifecycle as never, studyTopicStates],
  [makeUpLifecycle as never, makeUpStates],
  [readingGroupLifecycle as never, readingGroupStates],
  [noteLifecycle as never, noteStates],
  [trainingLifecycle as never, trainingStates],
];

test.each(tables.map(([table, states]) => [table.kind, table, states] as const))(
  '%s: the table is sound and knows the states of the contract',
  (_, table, states) => expect(faultsOfLifecycle(table, states)).toEqual([]),
);

test('every verb has its act', () => {
  const verbs = tables.flatMap(([table]) => [...table.transitions]).map(({ verb }) => `studies.${verb}`);
  const names = studyActs.map(({ name }) => name);
  expect(verbs.filter((name) => !names.includes(name))).toEqual([]);
});

/** Who must never be able to: an outsider, a member without a relation, a unit, an administrator. */
const strangers = ['public', 'member', 'unit-contact', 'supervision-officer', 'system-administrator', 'body-officer'];

test('no stranger may do anything on study', () => {
  expect(allowedToStrangers(tables, strangers)).toEqual([]);
});

test('nobody but its author may change, share or erase a note: no role of staff or administration stands in the table', () => {
  const verbs = noteLifecycle.transitions.filter(({ verb }) => verb !== 'reply');
  expect(verbs.map(({ who }) => who)).toEqual(verbs.map(() => ['author']));
});
