import type { Transaction } from '#platform/database';
import type { AccountKey } from './account.ts';
import { type StoredSession, sessionOfRow } from './stored-session.ts';
import { identityTables } from './tables.ts';

export async function noteSeen(tx: Transaction, tenantId: string, session: StoredSession, now: Date) {
  await identityTables(tx)
    .updateTable('sign_in_session')
    .set({ last_seen_at: now })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', session.id)
    .where('last_seen_at', '=', session.lastSeenAt)
    .execute();
}

export async function noteSecondFactorSetUp(tx: Transaction, { tenantId, accountId }: AccountKey) {
  await identityTables(tx)
    .updateTable('sign_in_session')
    .set({ must_set_up_second_factor: false })
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .where('must_set_up_second_factor', '=', true)
    .execute();
}

/** Newest first, the ended ones left out. */
export async function openSessionsOf(tx: Transaction, { tenantId, accountId }: AccountKey) {
  const rows = await identityTables(tx)
    .selectFrom('sign_in_session')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute();
  return rows.map(sessionOfRow);
}
