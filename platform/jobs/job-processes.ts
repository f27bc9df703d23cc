// A killed process leaves its jobs locked, and the queue alone would free them after four hours only.
// Each process says every half minute that it lives; the jobs of a silent one are freed by the others.
import type pg from 'pg';
import { freeJobsOfSilentProcesses } from './free-jobs-of-silent-processes.ts';

const beatSeconds = 30;

export interface Heartbeat {
  /** Without a word to the others, who free our jobs when they have waited long enough. */
  silence(): void;
  stop(): Promise<void>;
}

export async function beginHeartbeat(
  pool: pg.Pool,
  poolId: string,
  onError: (error: unknown) => void,
): Promise<Heartbeat> {
  const beat = async () => {
    await pool.query(
      `insert into app.job_process (pool_id, seen_at) values ($1, now())
       on conflict (pool_id) do update set seen_at = now()`,
      [poolId],
    );
    await freeJobsOfSilentProcesses(pool);
  };
  await beat();
  const timer = setInterval(() => void beat().catch(onError), beatSeconds * 1000);
  const silence = () => clearInterval(timer);
  return {
    silence,
    async stop() {
      silence();
      await pool.query('delete from app.job_process where pool_id = $1', [poolId]);
    },
  };
}
