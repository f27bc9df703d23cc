import type { Transaction } from '#platform/database';
import type { TenantToken } from '../secrets/token.ts';
import { type SessionWithAccount, sessionOfRow } from './stored-session.ts';
import { identityTables } from './tables.ts';

export async function sessionByToken(tx: Transaction, token: TenantToken): Promise<SessionWithAccount | null> {
  const row = await identityTables(tx)
    .selectFrom('sign_in_session as session')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'session.tenant_id').onRef('account.id', '=', 'session.account_id'),
    )
    .selectAll('session')
    .select(['account.subject_id', 'account.disabled_at', 'account.must_change_password'])
    .where('session.tenant_id', '=', token.tenantId)
    .where('session.token_hash', '=', token.hash)
    .executeTakeFirst();
  if (!row) return null;
  return {
    ...sessionOfRow(row),
    accountId: row.account_id,
    subjectId: row.subject_id,
    isDisabled: row.disabled_at !== null,
    mustChangePassword: row.must_change_password,
    mustSetUpSecondFactor: row.must_set_up_second_factor,
  };
}
