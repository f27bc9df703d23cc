import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { YearTable } from '../contract.ts';
import { addWorkingDays, workingDayFrom } from './add-working-days.ts';
import { addDays } from './calendar-date.ts';
import { dateOfDayNumber, dayNumberOf } from './day-number-of.ts';
import { nationalCalendar } from './national-calendar.ts';
import { isWorkingDay, unpublishedYears, type WorkingCalendar } from './working-calendar.ts';
import { workingDaysBetween } from './working-days-between.ts';

const dates = (from: string, to: string) =>
  fc.integer({ min: dayNumberOf(from), max: dayNumberOf(to) }).map(dateOfDayNumber);

/** The plainest way to count, to check the quick one by. */
function countOneByOne(from: string, to: string, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

describe('the national tables', () => {
  test('2026 has 248 working days', () => {
    expect(workingDaysBetween('2025-12-31', '2026-12-31', nationalCalendar)).toBe(248);
  });

  test.each([
    ['2026-10-01', false],
    ['2026-10-07', false],
    ['2026-10-08', true],
    ['2026-10-10', true],
    ['2026-10-11', false],
    ['2026-02-14', true],
    ['2025-01-26', true],
    ['2025-02-05', true],
    ['2024-04-07', true],
    ['2024-09-16', false],
  ])('%s is worked: %s', (date, isWorked) => {
    expect(isWorkingDay(date, nationalCalendar)).toBe(isWorked);
  });

  test('2027 is not published yet, nor is a year without a table', () => {
    expect(unpublishedYears('2025-06-01', '2028-01-01', nationalCalendar)).toEqual([2027, 2028]);
  });
});

interface ListedDay {
  readonly name: string;
  readonly date: string;
  readonly isOffDay: boolean;
}

const realYears = Array.from({ length: 17 }, (_, index) => 2007 + index);
const realTable = (year: number) => new URL(`../../../../shared/data/calendar/${year}.json`, import.meta.url);
const hasRealTables = realYears.every((year) => existsSync(realTable(year)));

// The tables lie beside the checkout, not in it; elsewhere the shipped tables are checked alone.
describe.runIf(hasRealTables)('against the real tables of 2007 to 2023', () => {
  const listed = new Map<number, ListedDay[]>();
  const years: Record<number, YearTable> = {};
  for (const year of hasRealTables ? realYears : []) {
    const { days } = JSON.parse(readFileSync(realTable(year), 'utf8')) as { days: ListedDay[] };
    listed.set(year, days);
    const off = days.filter(({ isOffDay }) => isOffDay);
    years[year] = {
      status: 'published',
      holidays: off.map(({ date, name }) => ({ from: date, to: date, name })),
      workdays: days.filter(({ isOffDay }) => !isOffDay).map(({ date, name }) => ({ date, name })),
    };
  }
  const calendar: WorkingCalendar = { years };

  test.each(realYears)('every listed day of %i is worked or off as listed', (year) => {
    const days = listed.get(year) ?? [];
    expect(days.length).toBeGreaterThan(20);
    for (const { date, isOffDay } of days) expect([date, isWorkingDay(date, calendar)]).toEqual([date, !isOffDay]);
  });

  test('days a notice does not name are worked on weekdays alone', () => {
    const named = new Set([...listed.values()].flat().map(({ date }) => date));
    for (let day = '2007-01-01'; day <= '2023-12-31'; day = addDays(day, 1)) {
      if (named.has(day)) continue;
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      expect([day, isWorkingDay(day, calendar)]).toEqual([day, weekday !== 0 && weekday !== 6]);
    }
  });

  test('the quick count is the plain count', () => {
    fc.assert(
      fc.property(dates('2007-01-01', '2023-12-31'), fc.integer({ min: 0, max: 500 }), (from, length) => {
        const to = addDays(from, length);
        expect(workingDaysBetween(from, to, calendar)).toBe(countOneByOne(from, to, calendar));
      }),
      { numRuns: 300 },
    );
  });
});

describe('adding working days', () => {
  const day = dates('2023-06-01', '2027-12-31');
  const count = fc.integer({ min: 1, max: 300 });

  test('the result is a working day, and exactly that many lie on the way', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        const due = addWorkingDays(start, n, nationalCalendar);
        expect(isWorkingDay(due, nationalCalendar)).toBe(true);
        expect(countOneByOne(start, due, nationalCalendar)).toBe(n);
      }),
    );
  });

  test('more days end later; adding in two parts is adding at once', () => {
    fc.assert(
      fc.property(day, count, count, (start, n, m) => {
        const due = addWorkingDays(start, n, nationalCalendar);
        const further = addWorkingDays(start, n + m, nationalCalendar);
        expect(further > due).toBe(true);
        expect(addWorkingDays(due, m, nationalCalendar)).toBe(further);
        expect(workingDaysBetween(further, due, nationalCalendar)).toBe(-m);
      }),
    );
  });

  test('a day that is worked stays; one that is not moves on', () => {
    expect(workingDayFrom('2026-09-30', nationalCalendar)).toBe('2026-09-30');
    expect(workingDayFrom('2026-10-01', nationalCalendar)).toBe('2026-10-08');
    expect(workingDayFrom('2026-09-20', nationalCalendar)).toBe('2026-09-20');
  });
});
