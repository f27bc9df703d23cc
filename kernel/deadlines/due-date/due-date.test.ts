import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../calendar/calendar-date.ts';
import { dateOfDayNumber, dayNumberOf } from '../calendar/day-number-of.ts';
import { nationalCalendar } from '../calendar/national-calendar.ts';
import { isWorkingDay } from '../calendar/working-calendar.ts';
import { workingDaysBetween } from '../calendar/working-days-between.ts';
import type { Period } from '../contract.ts';
import { dueDate } from './due-date.ts';

const due = (start: string, period: Period, options = {}) => dueDate(start, period, nationalCalendar, options);
const starts = fc.integer({ min: dayNumberOf('2024-01-01'), max: dayNumberOf('2027-06-30') }).map(dateOfDayNumber);
const periods = fc.oneof(
  fc.record({ workingDays: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ days: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 12 }) }),
);

describe('working days', () => {
  test.each([
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-02-13', 10, '2026-03-05'],
    ['2026-04-30', 3, '2026-05-08'],
    ['2026-09-18', 15, '2026-10-15'],
    ['2026-09-30', 5, '2026-10-13'],
    ['2026-03-02', 10, '2026-03-16'],
    ['2026-04-03', 1, '2026-04-07'],
  ])('%s and %i working days is %s', (start, workingDays, dueOn) => {
    expect(due(start, { workingDays })).toMatchObject({ dueOn, provisional: false });
  });

  test('every day between start and due date is accounted for', () => {
    const { steps } = due('2026-09-18', { workingDays: 15 });
    expect(steps).toEqual([
      { kind: 'start', date: '2026-09-18', period: { workingDays: 15 } },
      { kind: 'made-up-workday', date: '2026-09-20', name: '国庆节' },
      { kind: 'skipped', from: '2026-09-25', to: '2026-09-27', name: '中秋节', days: 3 },
      { kind: 'skipped', from: '2026-10-01', to: '2026-10-07', name: '国庆节', days: 7 },
      { kind: 'made-up-workday', date: '2026-10-10', name: '国庆节' },
      { kind: 'weekend', count: 2 },
      { kind: 'due', date: '2026-10-15' },
    ]);
  });

  test('the facts add up to the days passed', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 120 }), (start, workingDays) => {
        const { dueOn, steps } = due(start, { workingDays });
        const idle = steps.map((step) => {
          if (step.kind === 'skipped') return step.days;
          return step.kind === 'weekend' ? step.count : 0;
        });
        expect(workingDays + idle.reduce((sum, days) => sum + days, 0)).toBe(daysBetween(start, dueOn));
      }),
    );
  });
});

describe('days and months', () => {
  test.each<[string, Period, string, boolean]>([
    ['2026-03-02', { months: 3 }, '2026-06-02', true],
    ['2026-03-20', { months: 3 }, '2026-06-22', true], // 端午节 and a weekend
    ['2026-03-20', { months: 3 }, '2026-06-20', false],
    ['2026-01-31', { months: 1 }, '2026-02-28', true], // clipped, and the Saturday is worked
    ['2026-07-01', { months: 3 }, '2026-10-08', true],
    ['2026-03-02', { days: 7 }, '2026-03-09', true],
    ['2026-03-02', { days: 5 }, '2026-03-09', true],
    ['2026-03-02', { days: 5 }, '2026-03-07', false],
  ])('%s and %o is %s when moving is %s', (start, period, dueOn, movesToWorkingDay) => {
    expect(due(start, period, { movesToWorkingDay })).toMatchObject({ dueOn, provisional: false });
  });

  test('clipping and moving are told as facts', () => {
    expect(due('2025-11-30', { months: 3 }).steps).toEqual([
      { kind: 'start', date: '2025-11-30', period: { months: 3 } },
      { kind: 'clipped', day: 30, to: '2026-02-28' },
      { kind: 'due', date: '2026-02-28' },
    ]);
    expect(due('2026-07-01', { months: 3 }).steps).toContainEqual({
      kind: 'moved',
      from: '2026-10-01',
      to: '2026-10-08',
      why: 'holiday',
      name: '国庆节',
    });
  });
});

describe('a year whose table is unpublished', () => {
  test('makes a date in it provisional, and says so', () => {
    const { provisional, steps } = due('2026-11-20', { months: 3 });
    expect(provisional).toBe(true);
    expect(steps).toContainEqual({ kind: 'unpublished-year', year: 2027 });
  });

  test('leaves a date before it alone', () => {
    expect(due('2026-12-01', { workingDays: 22 })).toMatchObject({ dueOn: '2026-12-31', provisional: false });
    expect(due('2026-12-01', { workingDays: 23 })).toMatchObject({ dueOn: '2027-01-01', provisional: true });
  });
});

describe('pauses', () => {
  test('days that stood still do not count; the day it runs again does', () => {
    const pauses = [{ from: '2026-03-04', to: '2026-03-09' }];
    expect(due('2026-03-02', { workingDays: 3 }, { pauses }).dueOn).toBe('2026-03-10');
    expect(due('2026-03-02', { days: 3 }, { pauses }).dueOn).toBe('2026-03-10');
    expect(due('2026-03-02', { days: 3 }, { pauses }).steps).toContainEqual({
      kind: 'paused',
      from: '2026-03-04',
      to: '2026-03-08',
      days: 5,
    });
  });

  test('after the due date they change nothing', () => {
    const pauses = [{ from: '2026-03-06', to: '2026-03-20' }];
    expect(due('2026-03-02', { workingDays: 3 }, { pauses }).dueOn).toBe('2026-03-05');
  });

  test('the due date never falls in one, and shifts by exactly the days that stood still', () => {
    const offset = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(starts, periods, offset, offset, (start, period, after, length) => {
        const pause = { from: addDays(start, after), to: addDays(start, after + length) };
        const plain = due(start, period, { movesToWorkingDay: false }).dueOn;
        const shifted = due(start, period, { movesToWorkingDay: false, pauses: [pause] }).dueOn;
        expect(pause.from <= shifted && shifted < pause.to).toBe(false);
        if (pause.from > plain) expect(shifted).toBe(plain);
        else if ('workingDays' in period) {
          const still = workingDaysBetween(addDays(pause.from, -1), addDays(pause.to, -1), nationalCalendar);
          expect(workingDaysBetween(plain, shifted, nationalCalendar)).toBe(still);
        } else expect(daysBetween(plain, shifted)).toBe(length);
      }),
    );
  });
});

test('any period moved to a working day ends on one, and never before its day 1', () => {
  fc.assert(
    fc.property(starts, periods, (start, period) => {
      const { dueOn, steps } = due(start, period);
      expect(isWorkingDay(dueOn, nationalCalendar)).toBe(true);
      expect(dueOn > start).toBe(true);
      expect(steps.at(-1)).toEqual({ kind: 'due', date: dueOn });
    }),
  );
});

test('a period of nothing is a mistake of the caller', () => {
  expect(() => due('2026-03-02', { workingDays: 0 })).toThrow(RangeError);
  expect(() => due('2026-03-02', { months: 1.5 })).toThrow(RangeError);
});
