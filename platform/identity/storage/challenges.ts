import type { Transaction } from '#platform/database';
import type { TenantToken } from '../secrets/token.ts';
import { type Challenge, challengeOf } from './challenge.ts';
import { identityTables } from './tables.ts';

export async function insertChallenge(tx: Transaction, challenge: Challenge & { tokenHash: Buffer }) {
  await identityTables(tx)
    .insertInto('sign_in_challenge')
    .values({
      tenant_id: challenge.tenantId,
      id: challenge.id,
      token_hash: challenge.tokenHash,
      purpose: challenge.purpose,
      account_id: challenge.accountId,
      webauthn_challenge: challenge.webauthnChallenge,
      created_at: challenge.createdAt,
      expires_at: challenge.expiresAt,
    })
    .execute();
}

/** Locks the ticket: of two that use it at once, the second finds it gone. */
export async function lockChallenge(tx: Transaction, token: TenantToken): Promise<Challenge | null> {
  const row = await identityTables(tx)
    .selectFrom('sign_in_challenge')
    .selectAll()
    .where('tenant_id', '=', token.tenantId)
    .where('token_hash', '=', token.hash)
    .forUpdate()
    .executeTakeFirst();
  return row ? challengeOf(row) : null;
}

export async function updateWebauthnChallenge(tx: Transaction, challenge: Challenge, webauthnChallenge: string) {
  await identityTables(tx)
    .updateTable('sign_in_challenge')
    .set({ webauthn_challenge: webauthnChallenge })
    .where('tenant_id', '=', challenge.tenantId)
    .where('id', '=', challenge.id)
    .execute();
}
