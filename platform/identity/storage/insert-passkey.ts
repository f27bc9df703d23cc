import type { Transaction } from '#platform/database';
import type { Passkey } from './passkey.ts';
import { identityTables } from './tables.ts';

/** False when this authenticator is registered already. */
export async function insertPasskey(tx: Transaction, passkey: Passkey): Promise<boolean> {
  const result = await identityTables(tx)
    .insertInto('passkey')
    .values({
      tenant_id: passkey.tenantId,
      id: passkey.id,
      account_id: passkey.accountId,
      credential_id: passkey.credentialId,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: JSON.stringify(passkey.transports),
      name: passkey.name,
      created_at: passkey.createdAt,
      last_used_at: passkey.lastUsedAt,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'credential_id']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
