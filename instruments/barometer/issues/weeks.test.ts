import { expect, test } from 'vitest';
import { lastWeeks, mondayOf } from './weeks.ts';

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-24', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('%s → the week of %s', (day, monday) => expect(mondayOf(day)).toBe(monday));

test('weeks without a voice → stand there with nothing', () => {
  expect(lastWeeks({ '2026-11-16': 3, '2020-01-06': 9 }, '2026-11-24', 3)).toEqual([
    { week: '2026-11-09', count: 0 },
    { week: '2026-11-16', count: 3 },
    { week: '2026-11-23', count: 0 },
  ]);
});
