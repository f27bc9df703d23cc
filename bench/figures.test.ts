import { expect, it } from 'vitest';
import { perSecond, together } from './act/in-turns.ts';
import { quantile, tableText } from './figures.ts';

it('quantiles are values that were measured', () => {
  const values = [5, 1, 4, 2, 3];
  expect([quantile(values, 0.5), quantile(values, 0.95), quantile([], 0.5)]).toEqual([3, 5, 0]);
});

it('a table has its numbers on the right and its words on the left', () => {
  expect(
    tableText([
      { act: 'file', ms: 2 },
      { act: 'assign', ms: 10.5 },
    ]),
  ).toBe('act       ms\nfile       2\nassign  10.5');
});

it('several runs count as one', () => {
  const whole = together([
    { milliseconds: [1, 2], seconds: 1 },
    { milliseconds: [3, 4], seconds: 3 },
  ]);
  expect(perSecond(whole)).toBe(1);
});
