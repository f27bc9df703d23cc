import { expect, test } from 'vitest';
import { unitsOf } from './assignment-draft.ts';
import { needsOf } from './needs-of.ts';

test('a lead is never its own co-unit', () => {
  const chosen = { type: 'lead', first: 'a', others: ['a', 'b'] } as const;
  expect(unitsOf(chosen)).toEqual([
    { unitId: 'a', role: 'lead' },
    { unitId: 'b', role: 'co' },
  ]);
});

test('a lead without a co-unit says what it lacks', () => {
  expect(needsOf({ type: 'lead', first: 'a', others: ['a'] })).toEqual([
    { key: 'oneLead', isMet: true },
    { key: 'someCo', isMet: false },
  ]);
});

test('separate answers need two units', () => {
  expect(needsOf({ type: 'separate', first: '', others: ['a'] })[0]?.isMet).toBe(false);
  expect(unitsOf({ type: 'separate', first: 'z', others: ['a', 'b'] })).toHaveLength(2);
});
