import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths } from './add-months.ts';
import { dateOfDayNumber } from './day-number-of.ts';

test.each([
  ['2026-03-02', 3, '2026-06-02', null],
  ['2026-11-30', 3, '2027-02-28', 30],
  ['2023-11-30', 3, '2024-02-29', 30],
  ['2026-08-31', 6, '2027-02-28', 31],
  ['2026-12-15', 1, '2027-01-15', null],
  ['2026-01-31', 12, '2027-01-31', null],
])('%s and %i months is %s', (start, months, date, clippedDay) => {
  expect(addMonths(start, months)).toEqual({ date, clippedDay });
});

test('the month is always the one asked for, and the day never grows', () => {
  const start = fc.integer({ min: 15_000, max: 30_000 }).map(dateOfDayNumber);
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 120 }), (from, months) => {
      const { date } = addMonths(from, months);
      const monthsOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(monthsOf(date) - monthsOf(from)).toBe(months);
      expect(Number(date.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
    }),
  );
});
