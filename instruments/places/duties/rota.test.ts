import { expect, test } from 'vitest';
import type { WorkingCalendar } from '#kernel/deadlines';
import { rotaOf } from './rota.ts';

const calendar: WorkingCalendar = {
  years: {
    2026: {
      status: 'published',
      holidays: [{ from: '2026-10-01', to: '2026-10-08', name: '国庆节' }],
      workdays: [{ date: '2026-10-10', name: '国庆节调休' }],
    },
  },
};
const series = {
  ...{ weekdays: [3], personIds: ['a', 'b', 'c'], fromOn: '2026-09-21', untilOn: '2026-10-25' },
  ...{ everyWeeks: 1, onHoliday: 'skip' as const },
};

test('every Wednesday, by turns; the holiday is left out and costs nobody their turn', () => {
  expect(rotaOf(series, calendar).map(({ personId, onDay }) => `${onDay} ${personId}`)).toEqual([
    ...['2026-09-23 a', '2026-09-30 b', '2026-10-14 c', '2026-10-21 a'],
  ]);
});

test('moved instead → the next working day, with the day it was', () => {
  const planned = rotaOf({ ...series, onHoliday: 'move' }, calendar);
  expect(planned[2]).toEqual({ personId: 'c', onDay: '2026-10-09', movedFrom: '2026-10-07' });
});

test('a Saturday chosen on purpose stands, within a holiday it does not', () => {
  const planned = rotaOf({ ...series, weekdays: [6], fromOn: '2026-09-26', untilOn: '2026-10-10' }, calendar);
  expect(planned.map(({ onDay }) => onDay)).toEqual(['2026-09-26', '2026-10-10']);
});

test('every second week, two days a week', () => {
  const planned = rotaOf({ ...series, weekdays: [1, 3], everyWeeks: 2, untilOn: '2026-10-23' }, calendar);
  expect(planned.map(({ onDay }) => onDay)).toEqual(['2026-09-21', '2026-09-23', '2026-10-19', '2026-10-21']);
});

test('no such weekday in the span → nothing', () => {
  expect(rotaOf({ ...series, fromOn: '2026-09-21', untilOn: '2026-09-22' }, calendar)).toEqual([]);
});
