// One embedded PostgreSQL for a test run; every test file gets its own database from a migrated template.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type MigrationPart, migrate, startEmbeddedPostgres } from '#platform/database';
import { prepareJobs } from '#platform/jobs';

export interface TestServer {
  connection: pg.PoolConfig;
  stop(): Promise<void>;
}

/** What nobody keeps need not survive a power cut; that the server of a house does, its own tests see. */
const throwAway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };
const template = 'tongxin_template';

export async function startTestServer(parts: readonly MigrationPart[]): Promise<TestServer> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'tongxin-test-'));
  const server = await startEmbeddedPostgres({ dataDirectory: join(dataDirectory, 'postgres'), settings: throwAway });
  const connection = server.poolConfig;
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(`create database ${template}`);
  await client.end();
  await prepareJobs({ ...connection, database: template });
  await migrate({ ...connection, database: template }, parts);
  return {
    connection,
    async stop() {
      await server.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
