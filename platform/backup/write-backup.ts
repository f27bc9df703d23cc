// One backup: one snapshot of the database, the files its records name, and last of all the signed manifest.
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Keyring } from '#platform/encryption';
import type { FileStore } from '#platform/files';
import type { Signer } from '#platform/signing';
import { fixForms, sequencesOf, tablesOf } from './database/catalogue.ts';
import { databaseStream, readerOf, type TableDigest } from './database/read-tables.ts';
import { keepFile, type NamedFile } from './files/kept-files.ts';
import { type Manifest, manifestName, signedManifest } from './manifest.ts';
import { BackupProblem } from './problem.ts';
import type { CipherName } from './sealed/ciphers.ts';
import { sealed } from './sealed/seal-stream.ts';
import { writeWhole } from './sealed/write-whole.ts';

export interface BackupWanted {
  /** The owner's: it sees every row or knows every committee. */
  readonly connection: pg.ClientConfig;
  readonly store: FileStore;
  readonly to: string;
  readonly keyring: Keyring;
  readonly signer: Signer;
  readonly cipher: CipherName;
  readonly version: string;
  readonly now: Date;
}

const unfinished = '.unfinished';
/** Moments in the order of their names. */
export const folderShape = /^\d{8}T\d{6}Z$/;
export const folderOf = (now: Date): string =>
  now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '');

const migrationsIn = async (client: pg.Client) =>
  (
    await client.query<{ name: string; sha256: string }>(
      `select m.name, c.sha256 from kysely_migration m join app.migration_checksum c using (name) order by m.name`,
    )
  ).rows;

/** Each once, as the records of the snapshot name them. */
async function namedFiles(pieces: AsyncIterable<Buffer>): Promise<NamedFile[]> {
  const found = new Map<string, NamedFile>();
  let held = '';
  for await (const piece of pieces) {
    const lines = (held + piece.toString('latin1')).split('\n');
    held = lines.pop() ?? '';
    for (const line of lines) {
      const [tenantId = '', digest = ''] = line.split('\t');
      found.set(line, { tenantId, digest });
    }
  }
  return [...found.values()];
}

interface Writing extends BackupWanted {
  readonly client: pg.Client;
  readonly id: string;
  readonly folder: string;
}

async function writeDatabase(writing: Writing): Promise<Pick<Manifest, 'tables' | 'sequences' | 'parts'>> {
  const { client, folder, id } = writing;
  const tables: TableDigest[] = [];
  const stream = databaseStream(await readerOf(client), {
    tables: await tablesOf(client),
    onTable: (table) => tables.push(table),
  });
  const written = await writeWhole(
    join(folder, 'database.sealed'),
    sealed(stream, { ...writing, label: `${id}/database` }),
  );
  const sequences = await sequencesOf(client);
  return {
    tables: tables.map(({ columns, ...rest }) => ({ ...rest, columns: [...columns] })),
    sequences: [...sequences],
    parts: [{ name: 'database.sealed', ...written }],
  };
}

async function writeFiles(writing: Writing): Promise<Pick<Manifest, 'files' | 'parts'>> {
  const { client, folder, id, to } = writing;
  const piecesOf = await readerOf(client);
  const named = await namedFiles(piecesOf({ name: 'public.file', columns: ['tenant_id', 'digest'] }));
  const files = { count: 0, bytes: 0, missing: 0 };
  async function* list() {
    for (const file of named) {
      const kept = await keepFile({ ...writing, root: to }, file);
      files.count += 1;
      files.bytes += kept?.size ?? 0;
      if (kept) yield Buffer.from(`${JSON.stringify(kept)}\n`);
      else files.missing += 1;
    }
  }
  const written = await writeWhole(join(folder, 'files.sealed'), sealed(list(), { ...writing, label: `${id}/files` }));
  return { files, parts: [{ name: 'files.sealed', ...written }] };
}

async function writeAll(writing: Writing): Promise<Manifest> {
  const { client, id, now, version, cipher, folder, signer } = writing;
  const database = await writeDatabase(writing);
  const files = await writeFiles(writing);
  const manifest: Manifest = {
    ...{ format: 'tongxin-backup-1', id, madeAt: now.toISOString(), version, cipher },
    ...{ migrations: await migrationsIn(client), tables: database.tables, sequences: database.sequences },
    ...{ files: files.files, parts: [...database.parts, ...files.parts] },
  };
  const text = Buffer.from(signedManifest(manifest, signer));
  await writeWhole(
    join(folder, manifestName),
    (async function* () {
      yield text;
    })(),
  );
  return manifest;
}

export async function writeBackup(wanted: BackupWanted): Promise<Manifest> {
  const id = folderOf(wanted.now);
  const folder = join(wanted.to, `${id}${unfinished}`);
  const client = new pg.Client(wanted.connection);
  client.on('error', () => {});
  await client.connect();
  try {
    await fixForms(client);
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query(`select pg_try_advisory_xact_lock(hashtext('tongxin-backup')) as is_mine`);
    if (!rows[0].is_mine) throw new BackupProblem('already-running');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const manifest = await writeAll({ ...wanted, client, id, folder });
    await rename(folder, join(wanted.to, id));
    await client.query('commit');
    return manifest;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}
