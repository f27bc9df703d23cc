// Puts a job into the act's own transaction: rolled back with it, visible to the workers at its commit.
import { sql, type Transaction } from '#platform/database';

export interface JobRequest {
  task: string;
  /** Inside a tenant's transaction `tenantId` is added by the database. */
  payload: Record<string, unknown>;
  runAt?: Date;
  /** A waiting job with the same key is replaced, so that there is one. Keys are apart per tenant. */
  jobKey?: string;
  /** With a key: a job already waiting keeps its time instead of being put off again. */
  keepsFirstTime?: boolean;
  maxAttempts?: number;
}

/** The call as a piece of SQL, for a statement that enqueues and writes in one round trip. */
export function enqueueCall({ task, payload, runAt, jobKey, keepsFirstTime = false, maxAttempts = 12 }: JobRequest) {
  return sql<number>`app.enqueue(
    ${task}::text, ${JSON.stringify(payload)}::jsonb, coalesce(${runAt ?? null}::timestamptz, now()),
    ${jobKey ?? null}::text, ${maxAttempts}::integer, ${keepsFirstTime}::boolean)`;
}

export async function enqueue(tx: Transaction, job: JobRequest): Promise<void> {
  await sql`select ${enqueueCall(job)}`.execute(tx);
}
