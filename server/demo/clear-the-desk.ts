// What lies back more than two weeks has been read, and nothing of the past is mailed any more.
import pg from 'pg';
import type { Cast } from './cast.ts';

const readAfterDays = 14;

export async function clearTheDesk(
  owner: pg.PoolConfig,
  { casts, now }: { casts: readonly Cast[]; now: Date },
): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    for (const { tenantId } of casts) {
      await client.query('begin');
      await client.query(`set local app.tenant_id = '${tenantId}'`);
      await client.query(
        `update notice set read_at = created_at where tenant_id = $1 and created_at < $2::timestamptz - make_interval(days => $3)`,
        [tenantId, now, readAfterDays],
      );
      await client.query('commit');
    }
    await client.query(`select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs
      where task_identifier = 'deliver-notices'`);
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
