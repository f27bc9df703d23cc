import pg from 'pg';
import { sayings } from './embedded-cluster.ts';
import { StartProblem } from './start-problem.ts';

const oldestVersion = 150_000;

export async function checkServer(connection: pg.PoolConfig): Promise<void> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 8_000 });
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    if (Number(rows[0].server_version_num) < oldestVersion) {
      throw new StartProblem('DATABASE_URL names a PostgreSQL older than 15. Use 15 or later.');
    }
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    const { code = '', message = '' } = error as { code?: string; message?: string };
    const saying = sayings[code] ?? `${message}.`;
    throw new StartProblem(`The database at DATABASE_URL cannot be used: ${saying}`);
  } finally {
    await client.end().catch(() => {});
  }
}
