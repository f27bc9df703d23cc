import { describe, expect, test } from 'vitest';
import { isRefusal } from '#platform/errors';
import { addDays } from '../calendar/calendar-date.ts';
import { nationalCalendar } from '../calendar/national-calendar.ts';
import { type Clock, startedClock } from './clock.ts';
import { type SentReminder, usualReminderPoints } from './reminder-point.ts';
import { reminderFor } from './reminders.ts';
import { extendedClock, pausedClock } from './transitions.ts';

const clockOf = (workingDays: number) =>
  startedClock({ kind: 'reply', startedOn: '2026-03-02', period: { workingDays }, basis: 'x' });

function remindersOf(clock: Clock, days: readonly string[]): string[] {
  const sent: SentReminder[] = [];
  return days.flatMap((today) => {
    const question = { clock, sent, points: usualReminderPoints, calendar: nationalCalendar, today };
    const { point, marks } = reminderFor(question);
    sent.push(...marks);
    return point ? [`${today} ${point.code}`] : [];
  });
}

const everyDay = Array.from({ length: 70 }, (_, index) => addDays('2026-03-02', index));

describe('reminders', () => {
  test('come on their days, each once', () => {
    expect(remindersOf(clockOf(15), [...everyDay, ...everyDay])).toEqual([
      '2026-03-09 before-10',
      '2026-03-16 before-5',
      '2026-03-20 before-1',
      '2026-03-23 on-the-day',
      '2026-03-24 after-1',
      '2026-03-30 after-5',
      '2026-04-07 after-10',
    ]);
  });

  test('a short clock has no reminder for a day before it began', () => {
    expect(remindersOf(clockOf(5), everyDay.slice(0, 8))).toEqual(['2026-03-06 before-1', '2026-03-09 on-the-day']);
  });

  test('after days without a look only the latest is sent', () => {
    expect(remindersOf(clockOf(15), ['2026-03-20', '2026-03-21', '2026-03-28'])).toEqual([
      '2026-03-20 before-1',
      '2026-03-28 after-1',
    ]);
  });

  test('"due today" is not sent on the weekend after', () => {
    expect(remindersOf(clockOf(4), ['2026-03-07', '2026-03-08', '2026-03-09'])).toEqual(['2026-03-09 after-1']);
  });

  test('a clock that stands still is silent; an extended one reminds anew', () => {
    const clock = clockOf(15);
    const still = pausedClock(clock, { on: '2026-03-03', reason: '' });
    const to = { dueOn: '2026-04-30', reason: '核查', grantedBy: 'x', grantedOn: '2026-03-18' };
    const extended = extendedClock(clock, to, nationalCalendar);
    if (isRefusal(still) || isRefusal(extended)) throw new Error('unexpected refusal');
    expect(remindersOf(still, everyDay)).toEqual([]);
    const sent = [{ code: 'before-5', round: 0, markedOn: '2026-03-16' }];
    const question = { clock: extended, points: usualReminderPoints, calendar: nationalCalendar, sent };
    expect(reminderFor({ ...question, today: '2026-04-23' }).point?.code).toBe('before-5');
  });
});
