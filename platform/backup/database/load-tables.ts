// Rows into a prepared, empty schema, all or none: walls, triggers and references stand aside until the last row is in.
import type pg from 'pg';
import { copyIn } from '../copy/copy-in.ts';
import { RowDigest } from '../copy/row-digest.ts';
import type { Manifest } from '../manifest.ts';
import { BackupProblem } from '../problem.ts';
import { foreignKeysOf, guardedTablesOf, tablesOf } from './catalogue.ts';
import { TableStream } from './table-stream.ts';

async function each(client: pg.Client, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await client.query(statement);
}

async function loadRows(client: pg.Client, manifest: Manifest, source: AsyncIterable<Buffer>): Promise<void> {
  const expected = new Map(manifest.tables.map((table) => [table.name, table]));
  const stream = new TableStream(source);
  for (let table = await stream.next(); table; table = await stream.next()) {
    const digest = new RowDigest();
    const { name, columns } = table;
    await copyIn(client, `copy ${name} (${columns.join(', ')}) from stdin`, stream.rows(digest));
    const wanted = expected.get(name);
    if (wanted?.rows !== digest.rows || wanted.digest !== digest.digest) throw new BackupProblem('rows-differ', name);
    expected.delete(name);
  }
  const [missing] = expected.keys();
  if (missing) throw new BackupProblem('part-cut', missing);
}

export async function loadTables(client: pg.Client, manifest: Manifest, source: AsyncIterable<Buffer>): Promise<void> {
  await client.query('begin');
  const names = (await tablesOf(client)).map(({ name }) => name);
  const own = names.filter((name) => !name.startsWith('graphile_worker.'));
  const [keys, guarded] = [await foreignKeysOf(client), await guardedTablesOf(client)];
  await each(
    client,
    keys.map(({ table, name }) => `alter table ${table} drop constraint ${name}`),
  );
  await each(
    client,
    [...guarded].map((name) => `alter table ${name} no force row level security`),
  );
  await each(
    client,
    own.map((name) => `alter table ${name} disable trigger user`),
  );
  await client.query(`truncate ${names.join(', ')}`);
  await loadRows(client, manifest, source);
  for (const { name, lastValue } of manifest.sequences)
    if (lastValue !== null) await client.query('select setval($1::regclass, $2::bigint)', [name, lastValue]);
  await each(
    client,
    own.map((name) => `alter table ${name} enable trigger user`),
  );
  await each(
    client,
    [...guarded].map((name) => `alter table ${name} force row level security`),
  );
  await each(
    client,
    keys.map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`),
  );
  await client.query('commit');
}

/** Whoever held a job is not the one who will go on with it. */
export async function freeJobs(client: pg.Client): Promise<void> {
  await client.query(`update graphile_worker._private_jobs set locked_at = null, locked_by = null
    where locked_at is not null`);
}
