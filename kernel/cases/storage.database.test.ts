// Numbers are given once; links are kept once; two who make the same case meet in one row.
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chainOrigin } from '#kernel/audit';
import { type TestCommittee, type TestDatabase, testCommittee, testDatabase, testNow } from '#kernel/testing';
import { type CaseRecord, ensureCase, linkCases, linksOf, nextNumber } from './index.ts';

let database: TestDatabase;
let committee: TestCommittee;
let other: TestCommittee;

beforeAll(async () => {
  database = await testDatabase();
  committee = await testCommittee(database);
  other = await testCommittee(database);
});
afterAll(() => database.end());

const take = (key: string, tenantId = committee.tenantId) => database.asTenant(tenantId, (tx) => nextNumber(tx, key));

const record = (id = v7()): CaseRecord => ({
  ...{
    tenantId: committee.tenantId,
    id,
    kind: 'note',
    state: 'written',
    version: 0,
    title: '',
    audience: 'office',
  },
  ...{
    number: null,
    termId: null,
    sessionId: null,
    categoryId: null,
    turn: null,
    dueOn: null,
    closedAt: null,
  },
  ...{
    isKey: false,
    createdBy: null,
    createdAt: testNow,
    updatedAt: testNow,
    eventCount: 0,
    chainHead: chainOrigin,
  },
});

test('twenty at once get twenty numbers without gap or double', async () => {
  const numbers = await Promise.all(Array.from({ length: 20 }, () => take('twenty')));
  expect(numbers.sort((one, another) => one - another)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test('each series and each committee counts for itself', async () => {
  expect(await take('first')).toBe(1);
  expect(await take('second')).toBe(1);
  expect(await take('first', other.tenantId)).toBe(1);
  expect(await take('first')).toBe(2);
});

test('a number taken in an act that fails is given to the next', async () => {
  await expect(
    database.asTenant(committee.tenantId, async (tx) => {
      await nextNumber(tx, 'failing');
      throw new Error('the act failed');
    }),
  ).rejects.toThrow('the act failed');
  expect(await take('failing')).toBe(1);
});

test('ten who make the same case at once meet in one row', async () => {
  const wanted = record();
  const made = await Promise.all(
    Array.from({ length: 10 }, () => database.asTenant(committee.tenantId, (tx) => ensureCase(tx, wanted))),
  );
  for (const one of made) expect(one).toEqual(wanted);
});

test('a link is kept once and read from both ends', async () => {
  const [from, to] = [record(), record()];
  await database.asTenant(committee.tenantId, async (tx) => {
    for (const one of [from, to]) await ensureCase(tx, one);
    const link = { fromCaseId: from.id, toCaseId: to.id, kind: 'cites' };
    await linkCases(tx, link, testNow);
    await linkCases(tx, link, testNow);
    expect(await linksOf(tx, from.id)).toEqual([link]);
    expect(await linksOf(tx, to.id)).toEqual([link]);
  });
});
