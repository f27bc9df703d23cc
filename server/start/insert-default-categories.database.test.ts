import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultCategories } from '#instruments/proposals';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { sql } from '#platform/database';
import { insertDefaultCategories } from './insert-default-categories.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.end());

test('a new committee has the whole tree, every child in its parent’s sphere', async () => {
  const tenantId = v7();
  const client = new pg.Client(database.connection);
  await client.connect();
  await client.query('begin');
  await client.query(`set local app.tenant_id = '${tenantId}'`);
  await client.query(
    `insert into tenant (id, code, name, short_name, level, created_at) values ($1, $2, '青川市政协', '青川', 'city', now())`,
    [tenantId, tenantId],
  );
  await insertDefaultCategories(client, tenantId);
  await client.query('commit');
  await client.end();
  const { rows } = await database.asTenant(tenantId, (tx) =>
    sql<{ tops: number; children: number; astray: number }>`select
      count(*) filter (where child.parent_id is null)::int as tops,
      count(parent.id)::int as children,
      count(*) filter (where parent.sphere != child.sphere)::int as astray
      from proposal_category child left join proposal_category parent
        on parent.tenant_id = child.tenant_id and parent.id = child.parent_id`.execute(tx),
  );
  const children = defaultCategories.flatMap((top) => top.children).length;
  expect(rows).toEqual([{ tops: defaultCategories.length, children, astray: 0 }]);
});
