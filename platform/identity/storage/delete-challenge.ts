import type { Transaction } from '#platform/database';
import type { Challenge } from './challenge.ts';
import { identityTables } from './tables.ts';

export async function deleteChallenge(tx: Transaction, challenge: Challenge): Promise<void> {
  await identityTables(tx)
    .deleteFrom('sign_in_challenge')
    .where('tenant_id', '=', challenge.tenantId)
    .where('id', '=', challenge.id)
    .execute();
}

export async function deleteChallengesOf(tx: Transaction, tenantId: string, accountId: string): Promise<void> {
  await identityTables(tx)
    .deleteFrom('sign_in_challenge')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .execute();
}
