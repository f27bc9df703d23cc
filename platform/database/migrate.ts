// Forward migrations: plain SQL files of every part, applied by Kysely's migrator in one transaction.

import { Kysely, Migrator, PostgresDialect } from 'kysely';
import pg from 'pg';
import { assertSafe, migrationTexts, rememberChecksums } from './checksums.ts';
import { type MigrationPart, providerOf } from './provider-of.ts';

export interface MigrationOutcome {
  readonly applied: readonly string[];
}

/** `only`: the schema as it was when no other migration was known yet, for data of that time. */
export async function migrate(
  connection: pg.PoolConfig,
  parts: readonly MigrationPart[],
  only?: ReadonlySet<string>,
): Promise<MigrationOutcome> {
  const pool = new pg.Pool({ ...connection, max: 1 });
  // A connection that is being closed may still be cut; that is nobody's trouble.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool }) });
  try {
    const texts = (await migrationTexts(parts)).filter(({ name }) => !only || only.has(name));
    await assertSafe(pool, texts);
    const migrator = new Migrator({ db, provider: providerOf(texts), allowUnorderedMigrations: true });
    const { error, results } = await migrator.migrateToLatest();
    if (error) throw error;
    await rememberChecksums(pool, texts);
    return { applied: (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName) };
  } finally {
    await db.destroy();
  }
}
