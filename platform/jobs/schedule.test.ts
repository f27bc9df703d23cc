import { expect, test } from 'vitest';
import { cronItems, dailyAt, everyMinutes } from './schedule.ts';

test('a time in Beijing becomes the same moment in UTC, the day before if need be', () => {
  expect(dailyAt('07:30')).toBe('30 23 * * *');
  expect(dailyAt('08:00')).toBe('0 0 * * *');
  expect(dailyAt('21:05')).toBe('5 13 * * *');
});

test('a time that does not exist is a mistake in the program', () => {
  expect(() => dailyAt('24:00')).toThrow('Not a time of day');
  expect(() => dailyAt('7:30')).toThrow('Not a time of day');
});

test('minutes divide the hour', () => {
  expect(everyMinutes(1)).toBe('* * * * *');
  expect(everyMinutes(10)).toBe('*/10 * * * *');
  expect(everyMinutes(60)).toBe('0 * * * *');
  expect(() => everyMinutes(7)).toThrow('divides the hour');
});

test('a scheduled task keeps one waiting copy and is made up for within a day', () => {
  const [item] = cronItems([{ task: 'remind', schedule: dailyAt('07:30') }]);
  expect(item).toMatchObject({ task: 'remind', identifier: 'remind' });
  expect(item?.options).toMatchObject({ jobKey: 'scheduled:remind', backfillPeriod: 86_400_000 });
});
