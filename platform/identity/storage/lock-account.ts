import type { Transaction } from '#platform/database';
import type { AccountKey } from './account.ts';
import { accountOf } from './account-of.ts';
import { identityTables } from './tables.ts';

/** Locks the row: whoever changes an account, or uses up a code, does so alone. */
export async function lockAccount(tx: Transaction, { tenantId, accountId }: AccountKey) {
  const row = await identityTables(tx)
    .selectFrom('account')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
  return row ? accountOf(row) : null;
}
