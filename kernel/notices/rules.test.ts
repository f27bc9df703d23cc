import { expect, test } from 'vitest';
import { nextTimeOfDay, quietUntil } from './quiet-until.ts';
import { nextAttemptAt } from './rules.ts';

const night = { quietFrom: '21:30', quietUntil: '07:30' };
/** A moment by the clocks of Beijing. */
const at = (time: string, day = '2026-03-02') => new Date(`${day}T${time}:00+08:00`);

test.each([
  ['21:29', null],
  ['21:30', at('07:30', '2026-03-03')],
  ['23:59', at('07:30', '2026-03-03')],
  ['00:00', at('07:30')],
  ['07:29', at('07:30')],
  ['07:30', null],
  ['12:00', null],
])('at %s the night lasts until %s', (time, end) => {
  expect(quietUntil(at(time), night)).toEqual(end);
});

test('quiet hours within one day, and none at all', () => {
  const noon = { quietFrom: '12:00', quietUntil: '14:00' };
  expect(quietUntil(at('13:15'), noon)).toEqual(at('14:00'));
  expect(quietUntil(at('15:00'), noon)).toBeNull();
  expect(quietUntil(at('12:00'), { quietFrom: '12:00', quietUntil: '12:00' })).toBeNull();
});

test('the next time of day is today, tomorrow, or this very minute', () => {
  expect(nextTimeOfDay(at('07:00'), '08:00')).toEqual(at('08:00'));
  expect(nextTimeOfDay(at('09:00'), '08:00')).toEqual(at('08:00', '2026-03-03'));
  expect(nextTimeOfDay(at('08:00'), '08:00')).toEqual(at('08:00'));
  expect(nextTimeOfDay(new Date('2026-03-02T09:00:45+08:00'), '09:01')).toEqual(at('09:01'));
});

test('attempts come at growing distances, spare the night, and end', () => {
  expect(nextAttemptAt(1, at('10:00'), night)).toEqual(at('10:01'));
  expect(nextAttemptAt(4, at('10:00'), night)).toEqual(at('11:00'));
  expect(nextAttemptAt(5, at('20:00'), night)).toEqual(at('07:30', '2026-03-03'));
  expect(nextAttemptAt(5, at('20:00'), null)).toEqual(at('23:00'));
  expect(nextAttemptAt(8, at('10:00'), night)).toBeNull();
});
