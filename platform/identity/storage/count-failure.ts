import type { Transaction } from '#platform/database';
import { type CountedAttempt, countAttempt, type FailureCount, type LockLimit } from '../rules/lockout.ts';
import { sha256 } from '../secrets/token.ts';
import { countOf, type FailureKey } from './failures.ts';
import { identityTables } from './tables.ts';

/** Inserts or locks the row in one step, so that two first attempts cannot both count as the first. */
async function lockCount(tx: Transaction, key: FailureKey, now: Date): Promise<FailureCount> {
  const row = await identityTables(tx)
    .insertInto('sign_in_failure')
    .values({
      tenant_id: key.tenantId,
      kind: key.kind,
      key: sha256(key.value),
      failures: 0,
      last_failed_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'kind', 'key'])
        .doUpdateSet((eb) => ({ last_failed_at: eb.ref('sign_in_failure.last_failed_at') })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return countOf(row);
}

export async function countFailure(
  tx: Transaction,
  key: FailureKey,
  { limit, now }: { limit: LockLimit; now: Date },
): Promise<CountedAttempt> {
  const attempt = countAttempt(await lockCount(tx, key, now), limit, now);
  if (!attempt.isAllowed) return attempt;
  const { failures, lastFailedAt, lockedUntil } = attempt.count;
  await identityTables(tx)
    .updateTable('sign_in_failure')
    .set({ failures, last_failed_at: lastFailedAt, locked_until: lockedUntil })
    .where('tenant_id', '=', key.tenantId)
    .where('kind', '=', key.kind)
    .where('key', '=', sha256(key.value))
    .execute();
  return attempt;
}
