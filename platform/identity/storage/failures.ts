import type { Transaction } from '#platform/database';
import type { FailureCount } from '../rules/lockout.ts';
import { sha256 } from '../secrets/token.ts';
import type { FailureRow } from './session-row.ts';
import { identityTables } from './tables.ts';

/** What the failures are counted by. */
export interface FailureKey {
  readonly tenantId: string;
  readonly kind: 'username' | 'address' | 'second-factor';
  readonly value: string;
}

export const countOf = (row: FailureRow): FailureCount => ({
  failures: row.failures,
  lastFailedAt: row.last_failed_at,
  lockedUntil: row.locked_until,
});

export async function failureCount(tx: Transaction, key: FailureKey): Promise<FailureCount | null> {
  const row = await identityTables(tx)
    .selectFrom('sign_in_failure')
    .selectAll()
    .where('tenant_id', '=', key.tenantId)
    .where('kind', '=', key.kind)
    .where('key', '=', sha256(key.value))
    .executeTakeFirst();
  return row ? countOf(row) : null;
}

export async function forgetFailures(tx: Transaction, key: FailureKey): Promise<void> {
  await identityTables(tx)
    .deleteFrom('sign_in_failure')
    .where('tenant_id', '=', key.tenantId)
    .where('kind', '=', key.kind)
    .where('key', '=', sha256(key.value))
    .execute();
}
