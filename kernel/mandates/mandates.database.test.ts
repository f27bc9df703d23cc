// Acting for a member: begun with a reason and told, seen by both, over by itself or at once.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { looking, performing, type TestDatabase, testCommittee, testDatabase, testNow } from '#kernel/testing';
import { sql } from '#platform/database';
import { holdsMandate, mandates } from './index.ts';

const hours = (count: number) => new Date(testNow.getTime() + count * 3_600_000);
const reason = '来电口述，书面材料已收存';

async function setting(database: TestDatabase) {
  const committee = await testCommittee(database);
  const { officer, lead } = committee.people;
  const look = looking(database, committee);
  const holds = (now: Date) => look.read((tx) => holdsMandate(tx, { forPersonId: lead, byPersonId: officer, now }));
  return { committee, ...look, ...performing(database, committee, mandates.acts), holds };
}

let database: TestDatabase;
let office: Awaited<ReturnType<typeof setting>>;
beforeAll(async () => {
  database = await testDatabase();
  office = await setting(database);
});
afterAll(() => database.end());

describe('a mandate', () => {
  test('is told to the member, holds eight hours and no longer', async () => {
    const { lead } = office.committee.people;
    expect(await office.holds(testNow)).toBe(false);
    const begun = await office.done('mandates.begin', 'officer', { input: { personId: lead, reason } });
    expect(begun).toMatchObject({ personId: lead, name: office.committee.names.lead, endsAt: hours(8).toISOString() });
    expect(await office.holds(hours(7.9))).toBe(true);
    expect(await office.holds(hours(8))).toBe(false);
    const { rows: told } = await office.read((tx) =>
      sql`select person_id, params from notice where kind = 'acted-for'`.execute(tx),
    );
    expect(told).toMatchObject([{ person_id: lead, params: { officer: office.committee.names.officer, reason } }]);
  });

  test('ended by the officer → holds no more; ended again → refused', async () => {
    const { lead } = office.committee.people;
    await office.done('mandates.end', 'officer', { input: { personId: lead }, now: hours(1) });
    expect(await office.holds(hours(1.1))).toBe(false);
    expect(await office.act('mandates.end', 'officer', { input: { personId: lead }, now: hours(2) })).toMatchObject({
      code: 'mandate-missing',
    });
  });
});

describe('is refused', () => {
  test.each([
    ['without a reason', 'lead', '  ', 'input-invalid'],
    ['for oneself', 'officer', reason, 'mandate-for-oneself'],
    ['for somebody without a seat', 'head', reason, 'mandate-without-seat'],
  ] as const)('%s', async (_what, who, because, code) => {
    const input = { personId: office.committee.people[who], reason: because };
    expect(await office.act('mandates.begin', 'officer', { input })).toMatchObject({ code });
  });

  test('to a member, to a stranger’s id, from another committee', async () => {
    const elsewhere = await setting(database);
    const { lead } = office.committee.people;
    const input = { personId: lead, reason };
    expect(await office.act('mandates.begin', 'second', { input })).toMatchObject({ code: 'not-permitted' });
    expect(await elsewhere.act('mandates.begin', 'officer', { input })).toMatchObject({ code: 'not-found' });
  });
});
