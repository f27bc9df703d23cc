import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addParties, insertCase, readCase } from '#kernel/cases';
import { nationalCalendar, startClock } from '#kernel/deadlines';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { sql } from '#platform/database';
import type { CalendarForecast } from '../contract.ts';
import { registerImportKinds } from '../index.ts';
import { houseNow, type RegisterHouse, registerHouse } from '../testing/register-house.ts';

let database: TestDatabase;
let house: RegisterHouse;
const caseId = v7();

beforeAll(async () => {
  database = await testDatabase();
  house = await registerHouse(database, { settings: [], importKinds: registerImportKinds });
  const { tenantId, people } = house;
  await database.asTenant(tenantId, async (tx) => {
    await insertCase(tx, {
      ...{ tenantId, id: caseId, kind: 'proposal', state: 'handling', version: 1, title: '关于修桥的提案' },
      ...{ number: '9-5-0001', termId: null, sessionId: null, categoryId: null, audience: 'members' },
      ...{ turn: null, dueOn: '2026-12-08', isKey: false, createdBy: null, createdAt: houseNow },
      ...{ updatedAt: houseNow, closedAt: null, eventCount: 0, chainHead: '0' },
    });
    const party = { caseId, partyKind: 'person', partyIds: [people.system], relation: 'proposer' } as const;
    await addParties(tx, party, houseNow);
    await startClock(tx, {
      ...{ caseId, subjectId: null, kind: 'reply', basis: 'a rule', startedOn: '2026-11-24' },
      ...{ period: { workingDays: 10 }, calendar: nationalCalendar },
    });
  });
});
afterAll(() => database.end());

const table = {
  ...nationalCalendar.years[2026]!,
  holidays: [...nationalCalendar.years[2026]!.holidays, { from: '2026-12-01', to: '2026-12-02', name: '本地放假' }],
};

test('the forecast says what saving then does: the clock, the case’s date, one notice, the event', async () => {
  const question = { year: 2026, table: JSON.stringify(table) };
  const expected = { from: '2026-12-08', to: '2026-12-10' };
  const forecast = await house.ask<CalendarForecast>('calendar.forecast', 'officer', question);
  expect(forecast).toMatchObject({ openClocks: 1, moved: 1, movedCases: 1 });
  expect(forecast.examples).toMatchObject([{ caseId, number: '9-5-0001', ...expected }]);

  const input = { year: 2026, table, publishedReference: null, expectedVersion: 0, reason: '本地另行通知' };
  const saved = await house.act('calendar.save-year', 'officer', input);
  expect(saved).toMatchObject({ year: 2026, movedClocks: 1, movedCases: 1, told: 1 });
  const found = await database.asTenant(house.tenantId, async (tx) => ({
    record: await readCase(tx, caseId),
    notices: await sql`select person_id, kind, params from notice`.execute(tx),
    events: await sql`select payload from event where name = 'calendar.year-saved'`.execute(tx),
  }));
  expect(found.record?.dueOn).toBe('2026-12-10');
  expect(found.notices.rows).toMatchObject([
    { person_id: house.people.system, kind: 'date-moved', params: { title: '关于修桥的提案', ...expected } },
  ]);
  expect(found.events.rows).toMatchObject([{ payload: { moved: [{ caseId, kind: 'reply', ...expected }] } }]);
});
