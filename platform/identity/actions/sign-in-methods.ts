import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { Account, AccountKey } from '../storage/account.ts';
import { lockAccount } from '../storage/lock-account.ts';
import type { Passkey } from '../storage/passkey.ts';
import { passkeysOf } from '../storage/passkeys.ts';
import { recoveryCodesLeft } from '../storage/recovery-codes.ts';

export interface SignInMethods
  extends Pick<Account, 'username' | 'passwordChangedAt' | 'mustChangePassword' | 'totpConfirmedAt'> {
  readonly hasPassword: boolean;
  readonly recoveryCodesLeft: number;
  readonly passkeys: readonly Pick<Passkey, 'id' | 'name' | 'createdAt' | 'lastUsedAt'>[];
}

/** What someone sees of their own account under "signing in". */
export async function signInMethods(tx: Transaction, key: AccountKey): Promise<SignInMethods | Refusal> {
  const account = await lockAccount(tx, key);
  if (!account) return refuse('account-not-found');
  const passkeys = await passkeysOf(tx, key);
  return {
    username: account.username,
    hasPassword: account.passwordHash !== null,
    passwordChangedAt: account.passwordChangedAt,
    mustChangePassword: account.mustChangePassword,
    totpConfirmedAt: account.totpConfirmedAt,
    recoveryCodesLeft: await recoveryCodesLeft(tx, key),
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt })),
  };
}
