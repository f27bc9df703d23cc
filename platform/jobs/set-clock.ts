import type pg from 'pg';

const clockSchema = 'rehearsal_clock';

// The queue asks `now()` without naming its schema: ours is found first and answers the given moment.
export function searchPath(connection: pg.PoolConfig): string {
  return [connection.options, `-c search_path=${clockSchema},pg_catalog,public`].filter(Boolean).join(' ');
}

export async function setClock(pool: pg.Pool, now: Date): Promise<void> {
  await pool.query(`
    create schema if not exists ${clockSchema};
    create or replace function ${clockSchema}.now() returns timestamptz language sql stable
      return '${now.toISOString()}'::timestamptz;`);
  await hasImmediateJobs(pool, now);
}

// "At once" was written by the database's own clock; by the given clock it is due as well. A job that replaced a
// waiting one of its key is as old as that one, and its time is that of the replacing.
export async function hasImmediateJobs(pool: pg.Pool, now: Date): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update graphile_worker._private_jobs set run_at = $1
     where run_at in (created_at, updated_at) and run_at > $1 and locked_at is null and attempts = 0`,
    [now],
  );
  return (rowCount ?? 0) > 0;
}
