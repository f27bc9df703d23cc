// Whose turn it is, out of where every unit stands; and that the table itself is sound.
import { expect, test } from 'vitest';
import { assertLifecycle } from '#kernel/lifecycle';
import { commitmentLifecycle } from '#kernel/recommendations';
import type { UndertakingRole, UndertakingState } from './contract.ts';
import { undertakingLifecycle } from './lifecycle.ts';
import { zhCN } from './messages/index.ts';
import { turnOf } from './undertaking.ts';

const standing = (...states: UndertakingState[]) =>
  states.map((state, index) => ({ role: (index === 0 ? 'lead' : 'co') as UndertakingRole, state, round: 1 }));

test.each<[UndertakingState[], number, string | null]>([
  [['assigned'], 0, 'units'],
  [['handling', 'assigned'], 0, 'units'],
  [['handling', 'opinion-given'], 0, 'units'],
  [['handling', 'objected'], 0, 'supervision-office'],
  [['checking', 'handling'], 0, 'supervision-office'],
  [['countersigning', 'opinion-given'], 0, 'co-units'],
  [['signing-off', 'opinion-given'], 0, 'unit-leaders'],
  [['signing-off', 'countersigning'], 0, 'unit-leaders'],
  [['delivered', 'opinion-given'], 0, 'raters'],
  [['delivered', 'handling'], 0, 'units'],
  [['settled'], 2, 'units'],
  [['settled'], 0, null],
  [['transferred', 'handling'], 0, 'units'],
  [['transferred'], 0, null],
  [['proposed'], 0, null],
])('%s with %i open promises → %s', (states, openCommitments, turn) => {
  expect(turnOf({ undertakings: standing(...states), openCommitments })).toBe(turn);
});

test('both tables are sound: nothing unknown, unreachable or without a way out', () => {
  const proposedByInstruments = { ...undertakingLifecycle, initial: 'proposed' as const };
  expect(() => assertLifecycle(proposedByInstruments)).not.toThrow();
  expect(() => assertLifecycle(commitmentLifecycle)).not.toThrow();
});

test('every verb, event, clock and notice of the table has its words', () => {
  const events = zhCN.events.undertaking as Record<string, string>;
  for (const { event, notices = [], starts = [], stops = [] } of undertakingLifecycle.transitions) {
    expect(events, event).toHaveProperty(event);
    for (const notice of notices) expect(Object.keys(zhCN.notices), notice).toContain(notice);
    for (const clock of [...starts, ...stops]) expect(Object.keys(zhCN.clocks), clock).toContain(clock);
  }
});
