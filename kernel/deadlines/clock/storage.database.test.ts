import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { isRefusal, type Refusal } from '#platform/errors';
import { nationalCalendar } from '../calendar/national-calendar.ts';
import { extendClock, pauseClock, resumeClock } from './change-clock.ts';
import type { StoredClock } from './clock-row.ts';
import { stateOf } from './clock-state.ts';
import { runningClocksDueBy } from './running-clocks-due-by.ts';
import { startClock } from './start-clock.ts';
import { stopClocks } from './stop-clocks.ts';
import { clocksOfCase, clocksOfCases, openClocks } from './storage.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.end());

const calendar = nationalCalendar;
const reply = {
  calendar,
  kind: 'reply',
  startedOn: '2026-03-02',
  period: { months: 3 },
  basis: 'proposal.handle.replyMonths',
  hardMaximum: { months: 6 },
};
const extension = { dueOn: '2026-08-14', reason: '需会同外市核查', grantedBy: v7(), grantedOn: '2026-05-20' };

function granted(clock: StoredClock | Refusal): StoredClock {
  if (isRefusal(clock)) throw new Error(`refused: ${clock.code}`);
  return clock;
}

test('a clock comes back from the table as it was put in, through its whole life', async () => {
  const [tenantId, caseId, undertakingId] = [v7(), v7(), v7()];
  await database.asTenant(tenantId, async (tx) => {
    const place = { caseId, subjectId: undertakingId, subjectKind: 'undertaking' };
    const started = await startClock(tx, { ...reply, ...place });
    expect(started).toMatchObject({ ...place, dueOn: '2026-06-02', provisional: false, stopped: null });
    const { id } = started;

    const still = granted(await pauseClock(tx, { calendar, id, on: '2026-04-01', reason: '等待补充材料' }));
    expect([stateOf(still), still.dueOn]).toEqual(['paused', '2026-06-02']);
    const running = granted(await resumeClock(tx, { calendar, id, on: '2026-04-08' }));
    expect([stateOf(running), running.dueOn]).toEqual(['running', '2026-06-09']);
    const extended = granted(await extendClock(tx, { calendar, id, ...extension }));
    expect(extended).toMatchObject({ dueOn: '2026-08-14', extensions: [extension] });
    const refused = await extendClock(tx, { calendar, id, ...extension, dueOn: '2026-12-01' });
    expect(refused).toMatchObject({ code: 'extension-beyond-maximum', params: { latestOn: '2026-09-02' } });

    const [stopped] = await stopClocks(tx, { caseId, kinds: ['reply'], stoppedOn: '2026-08-13' });
    expect(stopped?.stopped).toEqual({ on: '2026-08-13', dueOn: '2026-08-14', provisional: false });
    expect(await clocksOfCase(tx, caseId)).toEqual([stopped]);
  });
});

test('clocks stop by case, kind and subject', async () => {
  const [caseId, one, other] = [v7(), v7(), v7()];
  await database.asTenant(v7(), async (tx) => {
    const ofCase = await startClock(tx, { ...reply, caseId });
    const ofOne = await startClock(tx, { ...reply, caseId, subjectId: one });
    const ofOther = await startClock(tx, { ...reply, caseId, subjectId: other });
    const stop = { caseId, kinds: ['reply', 'objection'], stoppedOn: '2026-04-01', calendar };
    const idsOf = (clocks: readonly StoredClock[]) => clocks.map(({ id }) => id);

    expect(await stopClocks(tx, { ...stop, kinds: ['feedback'] })).toEqual([]);
    expect(await stopClocks(tx, { ...stop, kinds: [] })).toEqual([]);
    expect(idsOf(await stopClocks(tx, { ...stop, subjectId: one }))).toEqual([ofOne.id]);
    expect(idsOf(await openClocks(tx, { ...stop, subjectId: null }))).toEqual([ofCase.id]);
    expect(idsOf(await stopClocks(tx, stop))).toEqual([ofCase.id, ofOther.id]);
    expect(await stopClocks(tx, stop)).toEqual([]);
  });
});

test("the most urgent running clocks come first, and only this committee's", async () => {
  const [mine, foreign] = [v7(), v7()];
  const ids = await database.asTenant(mine, async (tx) => {
    const later = await startClock(tx, { ...reply, caseId: v7(), period: { days: 20 } });
    const sooner = await startClock(tx, { ...reply, caseId: v7(), period: { workingDays: 3 } });
    const still = await startClock(tx, { ...reply, caseId: v7(), period: { workingDays: 1 } });
    await pauseClock(tx, { calendar, id: still.id, on: '2026-03-02', reason: '' });
    await startClock(tx, { ...reply, caseId: v7() });
    return [sooner.id, later.id];
  });
  const dueBy = { dueBy: '2026-03-31', limit: 10 };
  const found = await database.asTenant(mine, (tx) => runningClocksDueBy(tx, dueBy));
  expect(found.map(({ id }) => id)).toEqual(ids);
  const seen = await database.asTenant(foreign, async (tx) => [
    await runningClocksDueBy(tx, dueBy),
    await clocksOfCases(
      tx,
      found.map(({ caseId }) => caseId),
    ),
  ]);
  expect(seen).toEqual([[], []]);
});
