import { expect, test } from 'vitest';
import { inspectLifecycle, type Lifecycle, obstacle } from '#kernel/lifecycle';
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

const tables = [
  [planLifecycle, planStates],
  [studyTopicLifecycle, studyTopicStates],
  [makeUpLifecycle, makeUpStates],
  [readingGroupLifecycle, readingGroupStates],
  [noteLifecycle, noteStates],
  [trainingLifecycle, trainingStates],
] as const;

test.each(tables.map(([table, states]) => [table.kind, table as Lifecycle<string, never>, states] as const))(
  '%s: the table is sound and knows the states of the contract',
  (_, table, states) => {
    expect(inspectLifecycle(table)).toEqual([]);
    expect(Object.keys(table.states).toSorted()).toEqual([...states].toSorted());
  },
);

test('every verb has its act', () => {
  const verbs = tables.flatMap(([table]) => [...table.transitions]).map(({ verb }) => `studies.${verb}`);
  const names = studyActs.map(({ name }) => name);
  expect(verbs.filter((name) => !names.includes(name))).toEqual([]);
});

/** Who must never be able to: an outsider, a member without a relation, a unit, an administrator. */
const strangers = ['public', 'member', 'unit-contact', 'supervision-officer', 'system-administrator', 'body-officer'];

test('no stranger may do anything on study', () => {
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

test('nobody but its author may change, share or erase a note: no role of staff or administration stands in the table', () => {
  const verbs = noteLifecycle.transitions.filter(({ verb }) => verb !== 'reply');
  expect(verbs.map(({ who }) => who)).toEqual(verbs.map(() => ['author']));
});
