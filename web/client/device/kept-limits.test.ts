import { expect, it } from 'vitest';
import type { KeptAnswer } from './kept-answers.ts';
import { keptLimits, tooMany } from './kept-limits.ts';

const kept = (key: string, at: string, size = 100): KeptAnswer => ({ owner: 'o', key, at, size, answer: null });
const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T00:00:00.000Z`;

it('the oldest beyond the number go', () => {
  const many = Array.from({ length: keptLimits.answers + 2 }, (_, index) =>
    kept(`k${index}`, new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString()),
  );
  expect(tooMany(many).map(({ key }) => key)).toEqual(['k1', 'k0']);
});

it('too large alone, or together → goes', () => {
  expect(tooMany([kept('a', day(1), keptLimits.largest + 1), kept('b', day(2))]).map(({ key }) => key)).toEqual(['a']);
  const heavy = Array.from({ length: 9 }, (_, index) => kept(`h${index}`, day(index + 1), 399_999));
  expect(tooMany(heavy).map(({ key }) => key)).toEqual(['h1', 'h0']);
});
