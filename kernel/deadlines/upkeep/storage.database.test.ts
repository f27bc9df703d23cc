import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { isRefusal } from '#platform/errors';
import { nationalCalendar } from '../calendar/national-calendar.ts';
import { saveCalendarYear } from '../calendar/save-calendar-year.ts';
import { readCalendar, readCalendarYears } from '../calendar/storage.ts';
import { pauseClock } from '../clock/change-clock.ts';
import { usualReminderPoints } from '../clock/reminder-point.ts';
import { startClock } from '../clock/start-clock.ts';
import { stopClocks } from '../clock/stop-clocks.ts';
import { clocksOfCase } from '../clock/storage.ts';
import type { YearTable } from '../contract.ts';
import { dueReminders } from './due-reminders.ts';
import { recomputeOpenClocks } from './storage.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.end());

const table2027: YearTable = {
  status: 'published',
  holidays: [{ from: '2027-02-05', to: '2027-02-11', name: '春节' }],
  workdays: [{ date: '2027-02-13', name: '春节' }],
};
const change = {
  year: 2027,
  table: table2027,
  publishedReference: '国办发明电〔2026〕0号',
  expectedVersion: 0,
  updatedBy: v7(),
  now: new Date('2026-11-25T02:00:00Z'),
};
const start = { calendar: nationalCalendar, kind: 'reply', basis: 'proposal.handle.replyMonths' };

function startOn(tenantId: string, startedOn: string, period: { workingDays: number } | { months: number }) {
  return database.asTenant(tenantId, (tx) => startClock(tx, { ...start, caseId: v7(), startedOn, period }));
}

test('a holiday table that changes moves the open clocks, and them alone, and says so', async () => {
  const tenantId = v7();
  const moving = await startOn(tenantId, '2026-11-06', { months: 3 });
  const confirmed = await startOn(tenantId, '2026-11-20', { months: 3 });
  const untouched = await startOn(tenantId, '2026-11-20', { workingDays: 5 });
  const still = await startOn(tenantId, '2026-11-09', { months: 3 });
  const done = await startOn(tenantId, '2026-11-05', { months: 3 });
  const foreign = await startOn(v7(), '2026-11-06', { months: 3 });
  expect([moving, foreign].map(({ dueOn, provisional }) => [dueOn, provisional])).toEqual([
    ['2027-02-08', true],
    ['2027-02-08', true],
  ]);

  const moved = await database.asTenant(tenantId, async (tx) => {
    await stopClocks(tx, { caseId: done.caseId, kinds: ['reply'], stoppedOn: '2026-11-24' });
    await pauseClock(tx, { calendar: nationalCalendar, id: still.id, on: '2026-11-20', reason: '' });
    await saveCalendarYear(tx, change);
    return recomputeOpenClocks(tx, await readCalendar(tx));
  });

  expect(moved.map(({ clock, from, to }) => [clock.id, from, to])).toEqual([
    [moving.id, '2027-02-08', '2027-02-12'],
    [still.id, '2027-02-09', '2027-02-12'],
  ]);
  const after = await database.asTenant(tenantId, async (tx) => ({
    moving: await clocksOfCase(tx, moving.caseId),
    confirmed: await clocksOfCase(tx, confirmed.caseId),
    untouched: await clocksOfCase(tx, untouched.caseId),
    done: await clocksOfCase(tx, done.caseId),
    again: await recomputeOpenClocks(tx, await readCalendar(tx)),
  }));
  expect(after.moving).toMatchObject([{ dueOn: '2027-02-12', provisional: false }]);
  expect(after.confirmed).toMatchObject([{ dueOn: '2027-02-22', provisional: false }]);
  expect(after.untouched).toMatchObject([{ dueOn: untouched.dueOn }]);
  expect(after.done).toMatchObject([{ dueOn: done.dueOn, provisional: true }]);
  expect(after.again).toEqual([]);
});

test("a table is the committee's own, versioned, and checked before it is kept", async () => {
  const [mine, other] = [v7(), v7()];
  const saved = await database.asTenant(mine, (tx) => saveCalendarYear(tx, change));
  expect(saved).toMatchObject({ year: 2027, version: 1, source: 'committee', table: table2027 });

  const stale = await database.asTenant(mine, (tx) => saveCalendarYear(tx, change));
  const next = await database.asTenant(mine, (tx) => saveCalendarYear(tx, { ...change, expectedVersion: 1 }));
  expect([stale, next]).toMatchObject([{ code: 'version-conflict' }, { version: 2 }]);

  const table = { ...table2027, workdays: [{ date: '2027-02-10', name: '春节' }] };
  const wrong = await database.asTenant(mine, (tx) => saveCalendarYear(tx, { ...change, table, expectedVersion: 2 }));
  expect(isRefusal(wrong) && wrong.code).toBe('calendar-workday-on-weekday');

  const years = await database.asTenant(mine, readCalendarYears);
  expect(years.map(({ year, source, version }) => [year, source, version])).toEqual([
    [2024, 'national', 0],
    [2025, 'national', 0],
    [2026, 'national', 0],
    [2027, 'committee', 2],
  ]);
  expect(await database.asTenant(other, readCalendar)).toBe(nationalCalendar);
});

test('each reminder is answered once, even when two look at the same time', async () => {
  const tenantId = v7();
  const near = await startOn(tenantId, '2026-11-12', { workingDays: 10 });
  await startOn(tenantId, '2026-11-12', { months: 3 });
  const look = (today: string) =>
    database.asTenant(tenantId, async (tx) => {
      const reminders = await dueReminders(tx, {
        today,
        points: usualReminderPoints,
        calendar: nationalCalendar,
      });
      return reminders.map(({ clock, point }) => [clock.id, point.code]);
    });

  expect(await look('2026-11-18')).toEqual([]);
  const both = await Promise.all([look('2026-11-19'), look('2026-11-19')]);
  expect(both.flat()).toEqual([[near.id, 'before-5']]);
  expect(await look('2026-11-19')).toEqual([]);
  expect(await look('2026-11-27')).toEqual([[near.id, 'after-1']]);
  expect(await look('2026-11-27')).toEqual([]);
});

test('a reminder whose transaction fails is answered again', async () => {
  const tenantId = v7();
  const clock = await startOn(tenantId, '2026-11-12', { workingDays: 10 });
  const round = { today: '2026-11-19', points: usualReminderPoints, calendar: nationalCalendar };
  const failed = database.asTenant(tenantId, async (tx) => {
    await dueReminders(tx, round);
    throw new Error('the notices could not be queued');
  });
  await expect(failed).rejects.toThrow('could not be queued');
  const again = await database.asTenant(tenantId, (tx) => dueReminders(tx, round));
  expect(again.map((reminder) => reminder.clock.id)).toEqual([clock.id]);
});

test('more clocks than one batch are all counted anew', async () => {
  const tenantId = v7();
  await database.asTenant(tenantId, async (tx) => {
    for (let index = 0; index < 620; index += 1) {
      await startClock(tx, { ...start, caseId: v7(), startedOn: '2026-11-06', period: { months: 3 } });
    }
  });
  const moved = await database.asTenant(tenantId, async (tx) => {
    await saveCalendarYear(tx, change);
    return recomputeOpenClocks(tx, await readCalendar(tx));
  });
  expect(moved).toHaveLength(620);
});
