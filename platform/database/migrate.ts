// Forward migrations: plain SQL files of every part, applied by Kysely's migrator in one transaction.

import { Kysely, Migrator, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type MigrationPart, providerOf } from './provider-of.ts';

export interface MigrationOutcome {
  readonly applied: readonly string[];
}

export async function migrate(connection: pg.PoolConfig, parts: readonly MigrationPart[]): Promise<MigrationOutcome> {
  const db = new Kysely<Record<string, never>>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ ...connection, max: 1 }) }),
  });
  try {
    const migrator = new Migrator({ db, provider: providerOf(parts), allowUnorderedMigrations: true });
    const { error, results } = await migrator.migrateToLatest();
    if (error) throw error;
    return { applied: (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName) };
  } finally {
    await db.destroy();
  }
}
