import { expect, test } from 'vitest';
import { lastWeeks, mondayOf, trendOf } from './weeks.ts';

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

const weeks = (...counts: number[]) => counts.map((count) => ({ week: '2026-11-23', count }));

test.each([
  ['one or two, however new', weeks(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 3), { kind: 'few', recent: 4, before: 0 }],
  ['none before, five now', weeks(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2), { kind: 'rising', recent: 5, before: 0 }],
  ['as many a week as ever', weeks(1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 0, 1), { kind: 'steady', recent: 3, before: 6 }],
  [
    'more, but chance brings as much',
    weeks(1, 0, 1, 0, 1, 0, 0, 1, 1, 1, 1, 1),
    { kind: 'steady', recent: 4, before: 4 },
  ],
  ['many, then none', weeks(2, 3, 2, 1, 2, 1, 0, 1, 0, 0, 0, 0), { kind: 'falling', recent: 0, before: 12 }],
  [
    'older weeks than twelve',
    weeks(9, 9, 9, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2),
    { kind: 'rising', recent: 5, before: 0 },
  ],
  ['nothing at all', weeks(), { kind: 'few', recent: 0, before: 0 }],
] as const)('%s → said so', (_, counts, trend) => expect(trendOf(counts)).toEqual(trend));
