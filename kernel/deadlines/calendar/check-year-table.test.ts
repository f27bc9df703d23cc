import { describe, expect, test } from 'vitest';
import type { YearTable } from '../contract.ts';
import { checkYearTable } from './check-year-table.ts';
import { nationalCalendar } from './national-calendar.ts';

const table = (change: Partial<YearTable>): YearTable => ({
  status: 'published',
  holidays: [],
  workdays: [],
  ...change,
});
const holiday = (from: string, to = from) => ({ from, to, name: '假日' });

describe('a holiday table', () => {
  test.each(Object.entries(nationalCalendar.years))('of %s, as shipped, is accepted', (year, shipped) => {
    expect(checkYearTable(Number(year), shipped)).toBeNull();
  });

  test('may begin in the last days of the December before', () => {
    expect(checkYearTable(2028, table({ holidays: [holiday('2027-12-30', '2028-01-01')] }))).toBeNull();
  });

  test.each([
    ['a day of another year', table({ holidays: [holiday('2027-01-01')] }), 'calendar-day-outside-year'],
    [
      'an end before its beginning',
      table({ holidays: [holiday('2028-05-03', '2028-05-01')] }),
      'calendar-span-reversed',
    ],
    ['a span of centuries', table({ holidays: [holiday('2028-05-03', '9999-05-01')] }), 'calendar-day-outside-year'],
    [
      'a day twice',
      table({ holidays: [holiday('2028-05-01', '2028-05-03'), holiday('2028-05-03')] }),
      'calendar-day-twice',
    ],
    [
      'a make-up day on a weekday',
      table({ workdays: [{ date: '2028-05-02', name: '假日' }] }),
      'calendar-workday-on-weekday',
    ],
  ])('with %s is refused', (_, refused, code) => {
    expect(checkYearTable(2028, refused)).toMatchObject({ code });
  });
});
