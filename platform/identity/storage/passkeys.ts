import type { Transaction } from '#platform/database';
import type { AccountKey } from './account.ts';
import { type Passkey, passkeyOf } from './passkey.ts';
import { identityTables } from './tables.ts';

export async function passkeysOf(tx: Transaction, { tenantId, accountId }: AccountKey): Promise<Passkey[]> {
  const rows = await identityTables(tx)
    .selectFrom('passkey')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute();
  return rows.map(passkeyOf);
}

export async function lockPasskey(tx: Transaction, tenantId: string, credentialId: string) {
  const row = await identityTables(tx)
    .selectFrom('passkey')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('credential_id', '=', credentialId)
    .forUpdate()
    .executeTakeFirst();
  return row ? passkeyOf(row) : null;
}

export async function notePasskeyUse(tx: Transaction, passkey: Passkey, use: { counter: number; now: Date }) {
  await identityTables(tx)
    .updateTable('passkey')
    .set({ counter: use.counter, last_used_at: use.now })
    .where('tenant_id', '=', passkey.tenantId)
    .where('id', '=', passkey.id)
    .execute();
}

export async function deletePasskeys(tx: Transaction, { tenantId, accountId }: AccountKey, id?: string) {
  let query = identityTables(tx)
    .deleteFrom('passkey')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId);
  if (id) query = query.where('id', '=', id);
  return Number((await query.executeTakeFirst()).numDeletedRows);
}
