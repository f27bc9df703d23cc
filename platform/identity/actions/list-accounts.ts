// For the administrator's list: which accounts there are and in what state, never a secret.
import type { Transaction } from '#platform/database';
import type { Account } from '../storage/account.ts';
import { accountsOf } from '../storage/accounts.ts';
import { locksOfUsernames } from '../storage/locks-of-usernames.ts';

export interface AccountSummary
  extends Pick<Account, 'id' | 'username' | 'subjectId' | 'disabledAt' | 'lastSignInAt' | 'createdAt'> {
  readonly hasPassword: boolean;
  readonly mustChangePassword: boolean;
  readonly hasTotp: boolean;
  readonly lockedUntil: Date | null;
}

export interface WantedAccounts {
  readonly tenantId: string;
  readonly subjectIds?: readonly string[];
  readonly now: Date;
}

export async function listAccounts(tx: Transaction, wanted: WantedAccounts): Promise<AccountSummary[]> {
  const accounts = await accountsOf(tx, wanted.tenantId, wanted.subjectIds);
  const lockedUntil = await locksOfUsernames(tx, wanted.tenantId, wanted.now);
  return accounts.map(({ id, username, subjectId, disabledAt, lastSignInAt, createdAt, ...account }) => ({
    ...{ id, username, subjectId, disabledAt, lastSignInAt, createdAt },
    hasPassword: account.passwordHash !== null,
    mustChangePassword: account.mustChangePassword,
    hasTotp: account.totpConfirmedAt !== null,
    lockedUntil: lockedUntil(username),
  }));
}
