import { expect, test } from 'vitest';
import { bulletinTitle, daysOf, isOver, periodsOver } from './period.ts';

test.each([
  [0, '2026-01-01', '2026-12-31'],
  [1, '2026-01-01', '2026-03-31'],
  [2, '2026-04-01', '2026-06-30'],
  [3, '2026-07-01', '2026-09-30'],
  [4, '2026-10-01', '2026-12-31'],
])('quarter %i → %s to %s', (quarter, from, until) => {
  expect(daysOf({ year: 2026, quarter })).toEqual({ from, until });
});

test('a period is over on the day after its last', () => {
  expect(isOver({ year: 2026, quarter: 3 }, '2026-09-30')).toBe(false);
  expect(isOver({ year: 2026, quarter: 3 }, '2026-10-01')).toBe(true);
  expect(isOver({ year: 2026, quarter: 0 }, '2026-12-31')).toBe(false);
  expect(periodsOver('2026-07-01').map(({ year, quarter }) => `${year}/${quarter}`)).toEqual([
    ...['2026/2', '2026/1', '2025/0', '2025/4', '2025/3', '2025/2', '2025/1'],
  ]);
});

test('its title says the period in words', () => {
  expect(bulletinTitle({ year: 2026, quarter: 3 })).toBe('2026年第三季度社情民意信息采用情况通报');
  expect(bulletinTitle({ year: 2026, quarter: 0 })).toBe('2026年度社情民意信息采用情况通报');
});
