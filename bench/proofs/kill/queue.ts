// Time passes faster here: what waits ten minutes for company, or five for a silent sender, is due at once.
import { setTimeout as pause } from 'node:timers/promises';
import type { Looking } from './look.ts';

/** Told before a round, so that jobs run while the processes die. */
export async function hurry({ client }: Looking): Promise<void> {
  await client.query(
    'update graphile_worker._private_jobs set run_at = now() where run_at > now() and locked_at is null',
  );
}

/** Only where nobody is sending. What was taken together stays together. */
async function endLeases({ client, tenantId }: Looking): Promise<void> {
  await client.query(
    `update notice_delivery set leased_until = leased_until - interval '10 minutes', due_at = least(due_at, now())
     where tenant_id = $1 and state = 'queued' and leased_until > now()
       and not exists (select from graphile_worker._private_jobs where locked_at is not null)`,
    [tenantId],
  );
}

/** Processes that are known to be dead have been silent long enough. */
export async function forgetTheDead({ client }: Looking): Promise<void> {
  await client.query(
    `with dead as (delete from app.job_process where seen_at < (select max(seen_at) from app.job_process) returning pool_id)
     select graphile_worker.force_unlock_workers(array_agg(pool_id)) from dead having count(*) > 0`,
  );
}

const waiting = async ({ client }: Looking): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from graphile_worker._private_jobs where attempts < max_attempts',
  );
  return rows[0]!.count;
};

export interface QueueLeft {
  readonly waiting: number;
  readonly failed: readonly string[];
}

/**
 * Jobs that gave up. A job whose process died while a newer one of the same key was put in its place has lost its key and
 * will not run again: the newer one does its work.
 */
const failedText = `select t.identifier || ' after ' || j.attempts || ' attempts: ' || coalesce(j.last_error, 'its process died') as said
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where j.attempts >= j.max_attempts and j.locked_at is null and j.key is not null`;

/** Until every job has run, or nothing moves any more. */
export async function drain(looking: Looking, patienceMs: number): Promise<QueueLeft> {
  const startedAt = performance.now();
  while ((await waiting(looking)) > 0 && performance.now() - startedAt < patienceMs) {
    await forgetTheDead(looking);
    await hurry(looking);
    await endLeases(looking);
    await pause(250);
  }
  const { rows } = await looking.client.query<{ said: string }>(failedText);
  return { waiting: await waiting(looking), failed: rows.map(({ said }) => said) };
}
