import type { Transaction } from '#platform/database';
import type { AccountKey } from './account.ts';
import { identityTables } from './tables.ts';

export interface SessionsToEnd extends AccountKey {
  readonly only?: string;
  readonly except?: string;
  readonly now: Date;
}

export async function endSessions(tx: Transaction, which: SessionsToEnd): Promise<number> {
  let query = identityTables(tx)
    .updateTable('sign_in_session')
    .set({ ended_at: which.now })
    .where('tenant_id', '=', which.tenantId)
    .where('account_id', '=', which.accountId)
    .where('ended_at', 'is', null);
  if (which.only) query = query.where('id', '=', which.only);
  if (which.except) query = query.where('id', '!=', which.except);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}
