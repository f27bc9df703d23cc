// Jobs that gave up, for the administrator's eyes: task, reason, time; never the payload.
import { sql, type Transaction } from '#platform/database';

export interface FailedJob {
  id: number;
  task: string;
  tenantId: string | null;
  attempts: number;
  lastError: string | null;
  enqueuedAt: Date;
  failedAt: Date;
}

/** In a tenant's transaction that tenant's jobs; in a system transaction all. */
export async function failedJobs(tx: Transaction): Promise<FailedJob[]> {
  const { rows } = await sql<FailedJob>`
    select id, task, tenant_id as "tenantId", attempts, last_error as "lastError",
           enqueued_at as "enqueuedAt", failed_at as "failedAt"
    from app.failed_jobs()`.execute(tx);
  return rows;
}

/** Gives a failed job its attempts back. False when it is no longer there or not this tenant's. */
export async function retryFailedJob(tx: Transaction, id: number): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select app.retry_failed_job(${id}) as done`.execute(tx);
  return rows[0]?.done ?? false;
}
