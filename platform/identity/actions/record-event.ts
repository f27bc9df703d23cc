import type { Transaction } from '#platform/database';
import type { IdentityEvent, IdentityEventName, RecordEvent } from '../events.ts';
import type { Account } from '../storage/account.ts';

export interface Happening {
  readonly name: IdentityEventName;
  readonly account: Account;
  readonly byAccountId: string | null;
  readonly sessionId?: string | null;
  readonly now: Date;
}

export function recordEvent(tx: Transaction, record: RecordEvent, happening: Happening): Promise<void> {
  const { name, account, byAccountId, sessionId = null, now } = happening;
  const event: IdentityEvent = {
    name,
    tenantId: account.tenantId,
    accountId: account.id,
    subjectId: account.subjectId,
    byAccountId,
    sessionId,
    at: now,
  };
  return record(tx, event);
}
