import { expect, test } from 'vitest';
import { canBeCounted, isNotBelowSample, sampleOf } from './rules.ts';

const none = { satisfied: 0, partly: 0, dissatisfied: 0 };

test('no slip → refused; more answers than people helped → refused', () => {
  expect(canBeCounted({ before: none, added: none, peopleHelped: 9 })?.code).toBe('sample-empty');
  const before = { satisfied: 6, partly: 1, dissatisfied: 0 };
  expect(canBeCounted({ before, added: { ...none, satisfied: 2 }, peopleHelped: 9 })).toBeNull();
  expect(canBeCounted({ before, added: { ...none, satisfied: 3 }, peopleHelped: 9 })).toMatchObject({
    code: 'sample-larger-than-helped',
    params: { asked: 10, helped: 9 },
  });
});

test('the number helped may not fall below those asked', () => {
  expect(isNotBelowSample(5, { ...none, satisfied: 5 })).toBeNull();
  expect(isNotBelowSample(4, { ...none, satisfied: 5 })?.code).toBe('sample-larger-than-helped');
});

test('below five answers only their number; from five on the answers too', () => {
  expect(sampleOf({ satisfied: 3, partly: 1, dissatisfied: 0 }, 5)).toEqual({ asked: 4, answers: null });
  expect(sampleOf({ satisfied: 3, partly: 1, dissatisfied: 1 }, 5)).toEqual({
    asked: 5,
    answers: { satisfied: 3, partly: 1, dissatisfied: 1 },
  });
});
