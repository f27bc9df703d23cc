// Every table that names a committee, taken from the catalogue, with the application's checks switched off: the wall stands alone.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testCommittee, testDatabase } from '#kernel/testing';

interface Wall {
  readonly name: string;
  readonly isForced: boolean;
  /** What binds the role the application works as. */
  readonly bound: readonly string[];
  /** What is open to other roles. */
  readonly others: readonly string[];
}

const tenantTables = `
  select format('%I.%I', n.nspname, c.relname) as name, c.relrowsecurity and c.relforcerowsecurity as "isForced",
    array(select pg_get_expr(p.polqual, p.polrelid) || ' / ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')
      from pg_policy p where p.polrelid = c.oid and p.polroles && array[0::oid, 'tongxin_app'::regrole::oid]) as bound,
    array(select p.polname || ' ' || p.polcmd::text
      from pg_policy p where p.polrelid = c.oid and not p.polroles && array[0::oid, 'tongxin_app'::regrole::oid]) as others
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
  where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') order by 1`;

/** Read across committees by the owner's own function of matching alone, which gives nothing but what is public. */
const readByOwner = ['public.published_item', 'public.search_entry'];

let database: TestDatabase;
let walls: readonly Wall[];
let ours: string;
let theirs: string;

beforeAll(async () => {
  database = await testDatabase();
  const owner = new pg.Client(database.connection);
  await owner.connect();
  walls = (await owner.query<Wall>(tenantTables)).rows;
  await owner.end();
  ours = (await testCommittee(database)).tenantId;
  theirs = (await testCommittee(database)).tenantId;
});
afterAll(() => database.end());

/** Each table under a committee's name, or nobody's; what was done is taken back. */
async function inEach(tenantId: string | null, work: (client: pg.PoolClient, name: string) => Promise<string>) {
  const client = await database.pool.connect();
  const said: string[] = [];
  for (const { name } of walls) {
    await client.query('begin');
    if (tenantId) await client.query(`set local app.tenant_id = '${tenantId}'`);
    said.push(`${name} ${await work(client, name).catch((error: pg.DatabaseError) => String(error.code))}`);
    await client.query('rollback');
  }
  client.release();
  return said;
}

const rowsOf = async (client: pg.PoolClient, name: string, which = 'true') =>
  `rows ${(await client.query(`select 1 from ${name} where ${which} limit 1`)).rowCount}`;

test('every table with a tenant is bound by one policy, for reading and writing alike, its owner too', () => {
  expect(walls.length).toBeGreaterThan(100);
  const whole = '(tenant_id = app.tenant_id()) / (tenant_id = app.tenant_id())';
  expect(walls.filter(({ isForced, bound }) => !isForced || bound.join() !== whole)).toEqual([]);
  const open = walls.filter(({ others }) => others.length > 0);
  expect(open.map(({ name, others }) => [name, ...others])).toEqual(readByOwner.map((name) => [name, 'matching r']));
});

test('a row of another committee is written into no table', async () => {
  const written = await inEach(ours, async (client, name) => {
    await client.query(`insert into ${name} (tenant_id) values ('${theirs}')`);
    return 'written';
  });
  expect(written.filter((said) => !said.endsWith(' 42501'))).toEqual([]);
});

test('rows of another committee are seen, changed and removed in no table, and nobody sees any', async () => {
  const their = await inEach(theirs, (client, name) => rowsOf(client, name));
  const seen = their.filter((said) => said.endsWith('rows 1'));
  // Without rows of theirs nothing would be shown.
  expect(seen.length).toBeGreaterThanOrEqual(6);
  const byUs = await inEach(ours, (client, name) => rowsOf(client, name, `tenant_id = '${theirs}'`));
  expect(byUs.filter((said) => !said.endsWith('rows 0'))).toEqual([]);
  const byNobody = await inEach(null, (client, name) => rowsOf(client, name));
  expect(byNobody.filter((said) => !said.endsWith('rows 0'))).toEqual([]);
  const spoiled = await inEach(ours, async (client, name) => {
    const which = `where tenant_id = '${theirs}'`;
    const { rowCount: changed } = await client.query(`update ${name} set tenant_id = tenant_id ${which}`);
    const { rowCount: removed } = await client.query(`delete from ${name} ${which}`);
    return `rows ${(changed ?? 0) + (removed ?? 0)}`;
  });
  // 42501: the application may not rewrite history at all.
  expect(spoiled.filter((said) => !/ (rows 0|42501)$/.test(said))).toEqual([]);
});
