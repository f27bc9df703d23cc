import type { Transaction } from '#platform/database';
import type { Account } from './account.ts';
import { accountOf } from './account-of.ts';
import { identityTables } from './tables.ts';

/** Null when the name is taken in this tenant. */
export async function insertAccount(
  tx: Transaction,
  account: Pick<Account, 'tenantId' | 'id' | 'username' | 'subjectId' | 'createdAt'>,
): Promise<Account | null> {
  const row = await identityTables(tx)
    .insertInto('account')
    .values({
      tenant_id: account.tenantId,
      id: account.id,
      username: account.username,
      subject_id: account.subjectId,
      created_at: account.createdAt,
      must_change_password: false,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'username']).doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ? accountOf(row) : null;
}
