import type { Transaction } from '#platform/database';
import { sha256 } from '../secrets/token.ts';
import type { AccountKey } from './account.ts';
import { identityTables } from './tables.ts';

export async function deleteRecoveryCodes(tx: Transaction, { tenantId, accountId }: AccountKey): Promise<void> {
  await identityTables(tx)
    .deleteFrom('recovery_code')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .execute();
}

export interface NewRecoveryCodes extends AccountKey {
  readonly codes: readonly string[];
  readonly now: Date;
}

export async function insertRecoveryCodes(tx: Transaction, { tenantId, accountId, codes, now }: NewRecoveryCodes) {
  await identityTables(tx)
    .insertInto('recovery_code')
    .values(
      codes.map((code) => ({
        tenant_id: tenantId,
        account_id: accountId,
        code_hash: sha256(code),
        created_at: now,
      })),
    )
    .execute();
}

export async function recoveryCodesLeft(tx: Transaction, { tenantId, accountId }: AccountKey): Promise<number> {
  const row = await identityTables(tx)
    .selectFrom('recovery_code')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.left;
}
