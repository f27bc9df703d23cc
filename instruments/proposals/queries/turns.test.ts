// The table of turns agrees with the lifecycles: where it says somebody's hand is needed, that hand can do something.
import { describe, expect, it } from 'vitest';
import { commitmentLifecycle } from '#kernel/recommendations';
import { undertakingLifecycle } from '#kernel/undertakings';
import { proposalLifecycle } from '../lifecycle.ts';
import { type Turn, turns, turnsFor } from './turns.ts';

interface Row {
  readonly from: readonly string[];
  readonly who: readonly string[];
}

const lifecycles: Record<Turn['on'], readonly Row[]> = {
  case: proposalLifecycle.transitions,
  undertaking: undertakingLifecycle.transitions,
  countersignature: undertakingLifecycle.transitions,
  commitment: commitmentLifecycle.transitions,
  // Extensions are decided while the undertaking is at work.
  extension: undertakingLifecycle.transitions.map((row) =>
    row.verb.endsWith('-extension') ? { ...row, from: ['requested'] } : row,
  ),
};

/** A unit's role shows as what it is towards the undertaking. */
const guises = (capacity: string): string[] => [
  capacity,
  capacity.replace('unit-', 'answering-'),
  capacity.replace('unit-', 'co-'),
  ...(capacity.startsWith('unit-') ? ['co-unit'] : []),
];

describe.each(turns)('$capacity on $on', ({ capacity, on, states }) => {
  it.each(states.map((state) => [state]))('has a verb at %s', (state) => {
    const verbs = lifecycles[on].filter(
      ({ from, who }) => from.includes(state) && guises(capacity).some((guise) => who.includes(guise)),
    );
    expect(verbs.length).toBeGreaterThan(0);
  });
});

it.each([
  [{ hasPerson: true, roles: [], speaksForBodies: false }, ['lead-proposer', 'invited-signer', 'proposer']],
  [{ hasPerson: false, roles: [], speaksForBodies: true }, ['body-keeper']],
  [{ hasPerson: false, roles: ['unit-leader'], speaksForBodies: false }, ['unit-leader']],
  [{ hasPerson: false, roles: [], speaksForBodies: false }, []],
])('%o can be concerned as %o', (holdings, capacities) => {
  expect([...new Set(turnsFor(holdings).map(({ capacity }) => capacity))]).toEqual(capacities);
});
