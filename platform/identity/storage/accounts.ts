import type { Transaction } from '#platform/database';
import { accountOf } from './account-of.ts';
import { identityTables } from './tables.ts';

export async function accountByUsername(tx: Transaction, tenantId: string, username: string) {
  const row = await identityTables(tx)
    .selectFrom('account')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('username', '=', username)
    .executeTakeFirst();
  return row ? accountOf(row) : null;
}

export async function accountsOf(tx: Transaction, tenantId: string, subjectIds?: readonly string[]) {
  let query = identityTables(tx).selectFrom('account').selectAll().where('tenant_id', '=', tenantId);
  if (subjectIds) query = query.where('subject_id', 'in', [...subjectIds]);
  return (await query.orderBy('username').execute()).map(accountOf);
}

export async function isTenant(tx: Transaction, tenantId: string): Promise<boolean> {
  const row = await identityTables(tx).selectFrom('tenant').select('id').where('id', '=', tenantId).executeTakeFirst();
  return row !== undefined;
}
