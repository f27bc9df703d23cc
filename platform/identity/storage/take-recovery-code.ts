import type { Transaction } from '#platform/database';
import { sha256 } from '../secrets/token.ts';
import type { AccountKey } from './account.ts';
import { identityTables } from './tables.ts';

/** True once per code. */
export async function takeRecoveryCode(
  tx: Transaction,
  { tenantId, accountId, code, now }: AccountKey & { code: string; now: Date },
): Promise<boolean> {
  const result = await identityTables(tx)
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .where('code_hash', '=', sha256(code))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
