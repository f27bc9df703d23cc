import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDateOf, daysBetween, isCalendarDate } from './calendar-date.ts';
import { dateOfDayNumber, dayNumberOf } from './day-number-of.ts';

describe('the day of a moment', () => {
  test.each([
    ['2026-11-21T15:59:59.999Z', '2026-11-21'],
    ['2026-11-21T16:00:00.000Z', '2026-11-22'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
  ])('%s is %s in the assembly', (moment, day) => {
    expect(calendarDateOf(new Date(moment))).toBe(day);
  });
});

describe('calendar dates', () => {
  test('a day that does not exist is not a date', () => {
    expect(isCalendarDate('2026-02-29')).toBe(false);
    expect(isCalendarDate('2026-13-01')).toBe(false);
    expect(isCalendarDate('2026-1-1')).toBe(false);
    expect(isCalendarDate('2024-02-29')).toBe(true);
    expect(() => dayNumberOf('2026-02-30')).toThrow(RangeError);
  });

  test('day numbers and dates answer one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 400_000 }), (dayNumber) => {
        expect(dayNumberOf(dateOfDayNumber(dayNumber))).toBe(dayNumber);
      }),
    );
  });

  test('adding days and counting them agree across months and leap years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2026-10-01', '2026-09-30')).toBe(-1);
  });
});
