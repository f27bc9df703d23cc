import type pg from 'pg';

const silentAfterSeconds = 150;

/** By the database's clock, which all processes share. */
export async function freeJobsOfSilentProcesses(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ pool_id: string }>(
    `delete from app.job_process where seen_at < now() - make_interval(secs => $1) returning pool_id`,
    [silentAfterSeconds],
  );
  const silent = rows.map((row) => row.pool_id);
  if (silent.length > 0) await pool.query('select graphile_worker.force_unlock_workers($1::text[])', [silent]);
  return silent.length;
}
