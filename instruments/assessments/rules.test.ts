// Points by hand: within what the item gives or takes, within the year, to somebody who held a seat; decided by another.
import { expect, test } from 'vitest';
import { awardProblem, deciderProblem } from './rules.ts';

const asked = {
  ...{ points: 3, most: 5, least: -4, doneOn: '2026-06-01', from: '2026-01-01', until: '2026-12-31', holdsSeat: true },
};

test.each([
  ['within what the item gives', {}, undefined],
  ['taken away within what it takes', { points: -4 }, undefined],
  ['no such item', { most: null }, 'award-item-unknown'],
  ['more than it gives', { points: 5.5 }, 'award-too-high'],
  ['more than it takes away', { points: -4.5 }, 'award-too-low'],
  ['a deduction from an item that only gives', { points: -1, least: 0 }, 'award-too-low'],
  ['nothing', { points: 0 }, 'award-too-low'],
  ['done before the year', { doneOn: '2025-12-31' }, 'award-outside-period'],
  ['done after it', { doneOn: '2027-01-01' }, 'award-outside-period'],
  ['to somebody without a seat', { holdsSeat: false }, 'award-not-member'],
])('%s → %o', (_name, change, code) => {
  expect(awardProblem({ ...asked, ...change })?.code).toBe(code);
});

test.each([
  ['another than who proposed', 'second', undefined],
  ['who proposed', 'first', 'award-own-proposal'],
  ['whose points they are', 'member', 'award-own-points'],
])('decided by %s', (_name, who, code) => {
  expect(deciderProblem({ proposedBy: 'first', personId: 'member' }, who)?.code).toBe(code);
});
