import type { Transaction } from '#platform/database';
import type { Account } from './account.ts';
import { type AccountChange, rowByColumn } from './account-of.ts';
import { identityTables } from './tables.ts';

export async function updateAccount(tx: Transaction, account: Account, change: AccountChange): Promise<void> {
  const columns = Object.entries(change).map(([name, value]) => [rowByColumn[name as keyof AccountChange], value]);
  await identityTables(tx)
    .updateTable('account')
    .set(Object.fromEntries(columns))
    .where('tenant_id', '=', account.tenantId)
    .where('id', '=', account.id)
    .execute();
}
