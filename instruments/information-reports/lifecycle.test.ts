import { expect, test } from 'vitest';
import { inspectLifecycle, type Lifecycle, obstacle } from '#kernel/lifecycle';
import { adoptionBulletinStates, commissionStates, instructionStates, issueStates, reportStates } from './contract.ts';
import { informationActs } from './information-acts.ts';
import {
  adoptionBulletinLifecycle,
  commissionLifecycle,
  instructionLifecycle,
  issueLifecycle,
  reportLifecycle,
} from './lifecycle.ts';
import { reportUpwardTransitions } from './upward/report-transitions.ts';

const tables = [
  [reportLifecycle, reportStates],
  [issueLifecycle, issueStates],
  [commissionLifecycle, commissionStates],
  [instructionLifecycle, instructionStates],
  [adoptionBulletinLifecycle, adoptionBulletinStates],
] as const;

test.each(tables.map(([table, states]) => [table.kind, table as Lifecycle<string, never>, states] as const))(
  '%s: the table is sound and knows the states of the contract',
  (_, table, states) => {
    expect(inspectLifecycle(table)).toEqual([]);
    expect(Object.keys(table.states)).toEqual([...states]);
  },
);

/** Done inside the acts on an issue or an instruction. */
const inner = [
  ...['take-into-issue', 'put-back', 'print'],
  ...reportUpwardTransitions.map(({ verb }) => verb),
  'note-instruction',
];

test('every verb of people has its act, and what an issue does to its reports has no door of its own', () => {
  const names = informationActs.map(({ name }) => name.replace('information-reports.', ''));
  const verbs = tables.flatMap(([table]) => table.transitions.map(({ verb }) => verb));
  expect(verbs.filter((verb) => !names.includes(verb))).toEqual(inner);
});

/** Who must never be able to: an outsider, a member who did not write it, a unit, another office, an administrator. */
const strangers = [
  'public',
  'member',
  'unit-contact',
  'supervision-officer',
  'proposal-officer',
  'system-administrator',
];

test('no stranger may do anything on a report or an issue', () => {
  // Instructions are the units' business too.
  for (const [table] of tables.filter(([{ kind }]) => kind !== 'information-instruction')) {
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
