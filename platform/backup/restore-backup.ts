// A backup brought into an empty database and an empty store: checked, loaded, read back and compared, then brought forward.
import { join } from 'node:path';
import pg from 'pg';
import type { FileStore } from '#platform/files';
import { type Checking, checkBackup, databaseIn, filesOf } from './check-backup.ts';
import { fixForms, isEmpty, sequencesOf, tablesOf } from './database/catalogue.ts';
import { freeJobs, loadTables } from './database/load-tables.ts';
import { digestOfTable, readerOf } from './database/read-tables.ts';
import { putBack } from './files/kept-files.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { BackupProblem } from './problem.ts';

export interface RestoreWanted extends Checking {
  /** The owner's, of the empty target. */
  readonly connection: pg.ClientConfig;
  readonly store: Pick<FileStore, 'put'>;
  /** The checksum of every migration this version knows. */
  readonly knownMigrations: ReadonlyMap<string, string>;
  /** Makes the schema of these migrations, or of all. */
  prepare(names?: ReadonlySet<string>): Promise<void>;
}

export interface Restored {
  readonly manifest: Manifest;
  readonly rows: number;
  readonly tables: number;
  readonly files: number;
}

function assertKnown({ migrations }: Manifest, known: ReadonlyMap<string, string>): void {
  for (const { name, sha256 } of migrations) {
    if (!known.has(name)) throw new BackupProblem('newer-schema', name);
    if (known.get(name) !== sha256) throw new BackupProblem('changed-migration', name);
  }
}

async function withClient<T>(connection: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  client.on('error', () => {});
  await client.connect();
  try {
    await fixForms(client);
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Every row of every table, read back out of the target. */
async function assertSame(client: pg.Client, manifest: Manifest): Promise<void> {
  await client.query('begin isolation level repeatable read read only');
  const piecesOf = await readerOf(client);
  const wanted = new Map(manifest.tables.map((table) => [table.name, table]));
  for (const { name } of await tablesOf(client)) {
    const table = wanted.get(name);
    if (!table) throw new BackupProblem('rows-differ', name);
    const { rows, digest } = await digestOfTable(piecesOf, table);
    if (rows !== table.rows || digest !== table.digest) throw new BackupProblem('rows-differ', name);
  }
  const sequences = new Map((await sequencesOf(client)).map(({ name, lastValue }) => [name, lastValue]));
  for (const { name, lastValue } of manifest.sequences)
    if (sequences.get(name) !== lastValue) throw new BackupProblem('rows-differ', name);
  await client.query('commit');
}

async function restoreFiles(wanted: RestoreWanted, manifest: Manifest): Promise<number> {
  const { from, keyring, store } = wanted;
  let count = 0;
  for await (const file of filesOf(wanted, manifest)) {
    await putBack({ root: join(from, '..'), keyring }, store, file);
    count += 1;
  }
  return count;
}

/** Files come first: a row never points at nothing, and what is wrong with them is known before the database is touched. */
export async function restoreBackup(wanted: RestoreWanted): Promise<Restored> {
  const { connection, prepare } = wanted;
  assertKnown(await readManifest(wanted.from, wanted.keys), wanted.knownMigrations);
  await withClient(connection, async (client) => {
    if (!(await isEmpty(client))) throw new BackupProblem('target-not-empty');
  });
  const manifest = await checkBackup(wanted);
  const files = await restoreFiles(wanted, manifest);
  await prepare(new Set(manifest.migrations.map(({ name }) => name)));
  await withClient(connection, async (client) => {
    await loadTables(client, manifest, databaseIn(wanted, manifest));
    await assertSame(client, manifest);
    await freeJobs(client);
  });
  await prepare();
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  return { manifest, rows, tables: manifest.tables.length, files };
}
