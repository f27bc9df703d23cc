// What this part needs from the house it stands in, and the words its acts share.
import type { Database, Transaction } from '#platform/database';
import type { Keyring } from '#platform/encryption';
import type { RecordEvent } from './events.ts';
import type { IdentityPolicy } from './rules/policy.ts';
import type { Account, AccountKey } from './storage/account.ts';

/** For whom passkeys are made: the host of PUBLIC_URL and the origins it is reached by. */
export interface RelyingParty {
  readonly name: string;
  readonly id: string;
  readonly origins: readonly string[];
}

export interface Identity {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly relyingParty: RelyingParty;
  readonly record: RecordEvent;
  policyOf(tx: Transaction, tenantId: string): Promise<IdentityPolicy>;
  /** Whether this account may act only after a second factor; the roles that need one are the caller's. */
  requiresSecondFactor(tx: Transaction, account: AccountKey & { subjectId: string }): Promise<boolean>;
}

export const keyOf = (account: Account): AccountKey => ({
  tenantId: account.tenantId,
  accountId: account.id,
});

/** What binds a sealed secret to its account. */
export const sealContext = (account: Account) => `${account.tenantId}/${account.id}`;
