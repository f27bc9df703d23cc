// The list's clock runs from the first filed proposal that is not in it; each point reminds the office once.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { sql } from '#platform/database';
import { type ProposalFactory, proposalFactory } from '../factory.ts';
import { unlistedNow } from './list-clock.ts';
import { remindOfList } from './work.ts';

let database: TestDatabase;
let here: ProposalFactory;
beforeAll(async () => {
  database = await testDatabase();
  here = await proposalFactory(database);
});
afterAll(() => database.end());

const morning = (day: string) => new Date(`${day}T00:20:00Z`);
const remind = (day: string) => remindOfList(here.house, here.committee.tenantId, morning(day));
const told = async () =>
  (
    await here.read((tx) =>
      sql<{ count: number; due_on: string }>`select count(*)::int as count, due_on from notice
        where kind = 'public-list-due' group by due_on`.execute(tx),
    )
  ).rows;

test('nothing filed → no clock; filed → reminded at its points, once each; listed → silent', async () => {
  await remind('2026-12-01');
  expect(await told()).toEqual([]);
  const { id } = await here.filed();
  const { count, firstFiledAt } = await here.read((tx) => unlistedNow(tx));
  expect([count, firstFiledAt?.toISOString().slice(0, 10)]).toEqual([1, '2026-11-24']);
  await remind('2026-11-25');
  const before = await told();
  await remind('2026-12-08');
  await remind('2026-12-08');
  const [due] = await told();
  // Fifteen days from 24 November: 9 December.
  expect(due?.due_on).toBe('2026-12-09');
  expect(due!.count).toBeGreaterThan(before[0]?.count ?? 0);
  await here.read((tx) =>
    sql`insert into published_item (tenant_id, id, kind, case_id, address, standing, version, title, body, published_at,
        changed_at)
      values (app.tenant_id(), ${id}, 'proposal', ${id}, '0001', 'listed', 1, '提案', '{}', ${testNow}, ${testNow})`.execute(
      tx,
    ),
  );
  const kept = (await told())[0]?.count;
  await remind('2026-12-10');
  expect((await told())[0]?.count).toBe(kept);
});
