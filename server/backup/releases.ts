// The data of every release, kept beside the code as a small backup with the keys it needs: each later version must take it in.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { listBackups, type Restored, restoreBackup } from '#platform/backup';
import type { FileStore } from '#platform/files';
import { backupKeys, knownMigrations, preparing } from './backup-parts.ts';

export const releasesFolder = fileURLToPath(new URL('./releases', import.meta.url));

/** Versions, in the order of their names. */
export async function keptReleases(): Promise<string[]> {
  const entries = await readdir(releasesFolder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Into an empty database, then forward to this version. */
export async function restoreRelease(
  folder: string,
  { connection, store }: { connection: pg.PoolConfig; store: Pick<FileStore, 'put'> },
): Promise<Restored> {
  const [newest] = await listBackups(folder);
  if (!newest) throw new Error(`${folder} holds no whole backup.`);
  const keys = await backupKeys(join(folder, 'keys'), 'ed25519');
  const target = { connection, store, prepare: preparing(connection), knownMigrations: await knownMigrations() };
  return restoreBackup({ from: join(folder, newest), ...keys, ...target });
}
