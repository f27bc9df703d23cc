// The one place where a password changes: sessions, tickets and counted failures of the old one go with it.
import type { Transaction } from '#platform/database';
import { keyOf } from '../identity.ts';
import { hashPassword } from '../secrets/password-hash.ts';
import type { Account } from '../storage/account.ts';
import { deleteChallengesOf } from '../storage/delete-challenge.ts';
import { endSessions } from '../storage/end-sessions.ts';
import { forgetFailures } from '../storage/failures.ts';
import { updateAccount } from '../storage/update-account.ts';

export interface PasswordToStore {
  readonly account: Account;
  readonly password: string;
  readonly keepSessionId?: string;
  /** Set when the holder must choose another at the first sign-in, which must happen before this moment. */
  readonly startPasswordExpiresAt?: Date;
  readonly now: Date;
}

export async function storePassword(tx: Transaction, stored: PasswordToStore): Promise<void> {
  const { account, password, keepSessionId, startPasswordExpiresAt, now } = stored;
  await updateAccount(tx, account, {
    passwordHash: await hashPassword(password),
    passwordChangedAt: now,
    mustChangePassword: startPasswordExpiresAt !== undefined,
    startPasswordExpiresAt: startPasswordExpiresAt ?? null,
  });
  await endSessions(tx, { ...keyOf(account), except: keepSessionId, now });
  await deleteChallengesOf(tx, account.tenantId, account.id);
  await forgetFailures(tx, { tenantId: account.tenantId, kind: 'username', value: account.username });
}
