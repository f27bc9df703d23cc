import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chainOrigin } from '#kernel/audit';
import { insertCase } from '#kernel/cases';
import { type TestCommittee, type TestDatabase, testCommittee, testDatabase, testNow } from '#kernel/testing';
import type { Transaction } from '#platform/database';
import { dropVoice, type RaisedVoice, raiseVoice, readVoices } from './index.ts';

let database: TestDatabase;
let committee: TestCommittee;
const caseId = v7();

beforeAll(async () => {
  database = await testDatabase();
  committee = await testCommittee(database);
  await inside((tx) =>
    insertCase(tx, {
      ...{ tenantId: committee.tenantId, id: caseId, kind: 'proposal', state: 'submitted', version: 1 },
      ...{ title: '夜间施工扰民', number: null, termId: null, sessionId: null, categoryId: null },
      ...{ audience: 'office', turn: null, dueOn: null, isKey: false, createdBy: null, createdAt: testNow },
      ...{ updatedAt: testNow, closedAt: null, eventCount: 0, chainHead: chainOrigin },
    }),
  );
});
afterAll(() => database?.end());

const inside = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => database.asTenant(committee.tenantId, work);
const raise = (voice: Partial<RaisedVoice>) =>
  inside((tx) => raiseVoice(tx, { caseId, kind: 'proposal', at: testNow, text: '夜里施工。', ...voice }));
const standing = () => inside((tx) => readVoices(tx, { from: '2026-01-01', until: '2026-12-31' }));

test('raised twice → stands once, with the newer words; dropped → gone, and dropping again does nothing', async () => {
  await raise({ place: '星河湾小区' });
  const [first] = await standing();
  expect(first).toMatchObject({ title: '夜间施工扰民', text: '夜里施工。', place: '星河湾小区', topic: null });
  await raise({ text: '夜里和清晨都施工。', topic: '噪声' });
  const both = await standing();
  expect(both).toMatchObject([{ caseId, text: '夜里和清晨都施工。', place: null, topic: '噪声' }]);
  expect(both[0]?.digest).not.toBe(first?.digest);
  await inside((tx) => dropVoice(tx, caseId));
  await inside((tx) => dropVoice(tx, caseId));
  expect(await standing()).toEqual([]);
});

test('asked for other days, other cases or by another committee → none', async () => {
  await raise({});
  const read = (wanted: Parameters<typeof readVoices>[1]) => inside((tx) => readVoices(tx, wanted));
  expect(await read({ from: '2026-01-01', until: '2026-01-02' })).toEqual([]);
  expect(await read({ from: '2026-01-01', until: '2026-12-31', caseIds: [v7()] })).toEqual([]);
  const other = await testCommittee(database);
  expect(
    await database.asTenant(other.tenantId, (tx) => readVoices(tx, { from: '2026-01-01', until: '2026-12-31' })),
  ).toEqual([]);
});
