// The newest backup restored into a database of its own that is thrown away again: read, compared, brought forward.
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import pg from 'pg';
import { BackupProblem, listBackups, type Restored, restoreBackup } from '#platform/backup';
import type { FileStore } from '#platform/files';
import { type BackupKeys, knownMigrations, preparing } from './backup-parts.ts';

export interface Rehearsing extends BackupKeys {
  /** The owner's. */
  readonly connection: pg.PoolConfig;
  readonly directory: string;
}

/** Keeps nothing: what a file holds is compared with its digest, and let go. */
const reading: Pick<FileStore, 'put'> = {
  async put(_tenantId, content) {
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of content as Readable) {
      hash.update(piece);
      size += piece.length;
    }
    return { digest: hash.digest('hex'), size };
  },
};

async function asOwner(connection: pg.PoolConfig, statement: string): Promise<void> {
  const client = new pg.Client(connection);
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const inDatabase = (connection: pg.PoolConfig, database: string): pg.PoolConfig => {
  if (!connection.connectionString) return { ...connection, database };
  const url = new URL(connection.connectionString);
  url.pathname = `/${database}`;
  return { ...connection, connectionString: url.href };
};

export async function rehearse({ connection, directory, ...keys }: Rehearsing): Promise<Restored> {
  const [newest] = await listBackups(directory);
  if (!newest) throw new BackupProblem('not-a-backup', directory);
  const name = `tongxin_rehearsal_${randomBytes(5).toString('hex')}`;
  await asOwner(connection, `create database ${name} template template0 encoding 'UTF8'`).catch((error) => {
    throw error.code === '42501' ? new BackupProblem('no-scratch-database') : error;
  });
  try {
    const scratch = inDatabase(connection, name);
    return await restoreBackup({
      ...keys,
      ...{ from: join(directory, newest), connection: scratch, store: reading },
      ...{ knownMigrations: await knownMigrations(), prepare: preparing(scratch) },
    });
  } finally {
    await asOwner(connection, `drop database if exists ${name} with (force)`);
  }
}
