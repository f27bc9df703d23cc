import type { Database, Transaction } from '#platform/database';
import type { Refusal } from '#platform/errors';

/** A transaction that keeps what it wrote although the answer is a refusal: failures must stay counted. */
export async function keepingRefusals<T>(
  database: Database,
  tenantId: string,
  work: (tx: Transaction) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const { answer } = await database.asTenant(tenantId, async (tx) => ({ answer: await work(tx) }));
  return answer;
}
