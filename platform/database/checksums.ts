// Every applied migration is remembered with the checksum of its text: a schema nobody knows is not built upon.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { MigrationPart } from './provider-of.ts';

export type MigrationProblemCode = 'newer-schema' | 'changed-migration';

/** The data was made by another version, or a migration was changed after it was applied. */
export class MigrationProblem extends Error {
  readonly code: MigrationProblemCode;
  readonly migration: string;
  constructor(code: MigrationProblemCode, migration: string) {
    super(
      code === 'newer-schema'
        ? `The database was prepared by a newer version: it knows the migration ${migration}, this version does not. Nothing was changed. Install that version or a later one; going back means restoring the backup from before.`
        : `The migration ${migration} is not the one the database was prepared with. Nothing was changed. Install an untouched release.`,
    );
    this.code = code;
    this.migration = migration;
  }
}

export interface MigrationText {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

export async function migrationTexts(parts: readonly MigrationPart[]): Promise<MigrationText[]> {
  const found: MigrationText[] = [];
  for (const part of parts) {
    const files = (await readdir(part.directory)).filter((file) => file.endsWith('.sql')).sort();
    for (const file of files) {
      const text = await readFile(join(part.directory, file), 'utf8');
      const name = `${part.name}/${file.replace(/[.]sql$/, '')}`;
      // Line ends are the checkout's affair, not the migration's.
      const sha256 = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
      found.push({ name, text, sha256 });
    }
  }
  return found;
}

export const migrationChecksums = async (parts: readonly MigrationPart[]): Promise<Map<string, string>> =>
  new Map((await migrationTexts(parts)).map(({ name, sha256 }) => [name, sha256]));

/** Before anything is changed. A database from before the checksums is believed. */
export async function assertSafe(pool: pg.Pool, texts: readonly MigrationText[]): Promise<void> {
  const known = new Map(texts.map(({ name, sha256 }) => [name, sha256]));
  const there = await pool.query(`select to_regclass('kysely_migration') is not null as is_prepared,
    to_regclass('app.migration_checksum') is not null as is_summed`);
  const { is_prepared: isPrepared, is_summed: isSummed } = there.rows[0];
  if (!isPrepared) return;
  const { rows } = await pool.query<{ name: string; sha256: string | null }>(
    isSummed
      ? 'select m.name, c.sha256 from kysely_migration m left join app.migration_checksum c using (name) order by 1'
      : 'select name, null as sha256 from kysely_migration order by 1',
  );
  for (const { name, sha256 } of rows) {
    if (!known.has(name)) throw new MigrationProblem('newer-schema', name);
    if (sha256 !== null && known.get(name) !== sha256) throw new MigrationProblem('changed-migration', name);
  }
}

/** After: what is applied now, remembered once. */
export async function rememberChecksums(pool: pg.Pool, texts: readonly MigrationText[]): Promise<void> {
  await pool.query(`begin; select pg_advisory_xact_lock(hashtext('migration_checksum'));
    create table if not exists app.migration_checksum (name text primary key, sha256 text not null); commit`);
  await pool.query(
    `insert into app.migration_checksum (name, sha256)
     select t.name, t.sha256 from unnest($1::text[], $2::text[]) as t (name, sha256)
     join kysely_migration m on m.name = t.name on conflict do nothing`,
    [texts.map(({ name }) => name), texts.map(({ sha256 }) => sha256)],
  );
}
