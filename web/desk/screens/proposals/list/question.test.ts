import { expect, it } from 'vitest';
import { addressOf, filtersOf, questionOf } from './question.ts';

it('asks for the states of a group and leaves the rest as it stands', () => {
  expect(questionOf({ group: 'handling', isLate: 'yes' })).toEqual({
    states: 'handling,rehandling',
    isLate: 'yes',
  });
});

it('asks for every state when the group is unknown', () => {
  expect(questionOf({ group: 'elsewhere' })).toEqual({});
});

it('keeps only filters of the list from an address', () => {
  expect(filtersOf({ open: 'x', kind: 'joint', words: '', colour: 'red' })).toEqual({ kind: 'joint' });
});

it('writes the open sheet beside the filters', () => {
  expect(addressOf({ kind: 'joint' }, 'x')).toBe('/proposals?kind=joint&open=x');
  expect(addressOf({})).toBe('/proposals');
});
