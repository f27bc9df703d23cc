import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chainOrigin } from '#kernel/audit';
import { insertCase } from '#kernel/cases';
import { type TestCommittee, type TestDatabase, testCommittee, testDatabase, testNow } from '#kernel/testing';
import { sql, type Transaction } from '#platform/database';
import { type DeedWriting, readDeeds, writeDeeds } from './index.ts';

let database: TestDatabase;
let committee: TestCommittee;
let caseId: string;

beforeAll(async () => {
  database = await testDatabase();
  committee = await testCommittee(database);
  caseId = v7();
  await inside((tx) =>
    insertCase(tx, {
      ...{ tenantId: committee.tenantId, id: caseId, kind: 'activity', state: 'closed', version: 1, title: '视察河道' },
      ...{ number: null, termId: null, sessionId: null, categoryId: null, audience: 'members', turn: null },
      ...{ dueOn: null, isKey: false, createdBy: null, createdAt: testNow, updatedAt: testNow, closedAt: null },
      ...{ eventCount: 0, chainHead: chainOrigin },
    }),
  );
});
afterAll(() => database?.end());

const inside = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => database.asTenant(committee.tenantId, work);
const write = (writing: Partial<DeedWriting>) =>
  inside((tx) => writeDeeds(tx, { caseId, eventId: v7(), now: testNow, ...writing }));
const attended = (hours: number) => ({
  ...{ personId: committee.people.lead, kind: 'activity-attended', doneOn: '2026-11-24', facts: { hours } },
});
const standing = () => inside((tx) => readDeeds(tx, { from: '2026-01-01', until: '2026-12-31' }));
const all = () => inside(async (tx) => (await sql`select id from deed`.execute(tx)).rows.length);

test('told twice → stands once; told otherwise → the former is withdrawn with its event and stays readable', async () => {
  const eventId = v7();
  await write({ eventId, deeds: [attended(3)] });
  await write({ deeds: [attended(3)] });
  expect(await standing()).toMatchObject([{ eventId, facts: { hours: 3 }, caseTitle: '视察河道', caseId }]);
  expect(await all()).toBe(1);
  const correction = v7();
  await write({ eventId: correction, deeds: [attended(2)] });
  expect(await standing()).toMatchObject([{ eventId: correction, facts: { hours: 2 } }]);
  expect(await all()).toBe(2);
});

test('withdrawn by kind and person → the others stand', async () => {
  const second = { ...attended(1), personId: committee.people.second };
  await write({ deeds: [second] });
  await write({ withdraws: [{ subjectIds: [caseId], personIds: [committee.people.lead] }] });
  expect((await standing()).map(({ personId }) => personId)).toEqual([committee.people.second]);
  await write({ withdraws: [{ subjectIds: [caseId], kinds: ['speech-given'] }] });
  expect(await standing()).toHaveLength(1);
  await write({ withdraws: [{ subjectIds: [caseId], kinds: ['activity-attended'] }] });
  expect(await standing()).toEqual([]);
});

test('another committee → sees none', async () => {
  await write({ deeds: [attended(3)] });
  const other = await testCommittee(database);
  const seen = await database.asTenant(other.tenantId, (tx) =>
    readDeeds(tx, { from: '2026-01-01', until: '2026-12-31' }),
  );
  expect(seen).toEqual([]);
});
