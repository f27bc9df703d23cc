// What the system administrator may do to an account: open it and close it, never read or choose its password.
import type { Transaction } from '#platform/database';
import { refuse } from '#platform/errors';
import type { AccountAct } from '../account-act.ts';
import { forgetFailures } from '../storage/failures.ts';
import { updateAccount } from '../storage/update-account.ts';
import { type Administered, administer } from './administer.ts';
import { forgetSecondFactorGuesses } from './pass-second-factor.ts';
import { shut } from './shut.ts';

/** Stale and left accounts are closed, not deleted: their record stays readable. */
export function disableAccount(tx: Transaction, act: AccountAct): Promise<Administered> {
  return administer(tx, { ...act, name: 'identity.account-disabled' }, async (account) => {
    if (act.byAccountId === account.id) return refuse('own-account');
    if (account.disabledAt) return refuse('account-already-disabled');
    await updateAccount(tx, account, { disabledAt: act.now });
    await shut(tx, account, act.now);
  });
}

export function enableAccount(tx: Transaction, act: AccountAct): Promise<Administered> {
  return administer(tx, { ...act, name: 'identity.account-enabled' }, async (account) => {
    if (!account.disabledAt) return refuse('account-not-disabled');
    await updateAccount(tx, account, { disabledAt: null });
  });
}

export function unlockAccount(tx: Transaction, act: AccountAct): Promise<Administered> {
  return administer(tx, { ...act, name: 'identity.account-unlocked' }, async (account) => {
    await forgetFailures(tx, { tenantId: account.tenantId, kind: 'username', value: account.username });
    await forgetSecondFactorGuesses(tx, account);
  });
}
