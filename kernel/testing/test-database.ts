import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '#platform/database';

declare module 'vitest' {
  interface ProvidedContext {
    testConnection: pg.PoolConfig;
  }
}

export interface TestDatabase extends Database {
  /** The owner's connection to the same database, past the tenant wall: for preparing and for asserting. */
  connection: pg.PoolConfig;
}

/** A fresh migrated database of its own; call in `beforeAll`, end in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('testConnection');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ ...server, database: 'postgres' });
  await client.connect();
  await client.query(`create database ${name} template tongxin_template strategy file_copy`);
  await client.end();
  const connection = { ...server, database: name };
  return { ...openDatabase({ connection, maxConnections: 6 }), connection };
}
