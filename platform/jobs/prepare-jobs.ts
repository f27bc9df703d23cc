// Installs or upgrades the queue's own tables. Runs on the owner's connection, before our migrations.
import { runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { ownerPool } from './owner-pool.ts';
import { quietLogger } from './quiet-logger.ts';

export async function prepareJobs(connection: pg.PoolConfig): Promise<void> {
  const pgPool = ownerPool(connection, 2);
  try {
    await runMigrations({ pgPool, logger: quietLogger() });
  } finally {
    await pgPool.end();
  }
}
