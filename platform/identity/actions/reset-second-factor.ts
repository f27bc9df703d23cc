import type { Transaction } from '#platform/database';
import { refuse } from '#platform/errors';
import type { AccountAct } from '../account-act.ts';
import { keyOf } from '../identity.ts';
import { deletePasskeys } from '../storage/passkeys.ts';
import { type Administered, administer } from './administer.ts';
import { forgetSecondFactorGuesses } from './pass-second-factor.ts';
import { clearTotp } from './remove-totp.ts';
import { shut } from './shut.ts';

/** For a lost phone: the next sign-in is by password alone, and asks for a new second factor where one is needed. */
export function resetSecondFactor(tx: Transaction, act: AccountAct): Promise<Administered> {
  return administer(tx, { ...act, name: 'identity.second-factor-reset' }, async (account) => {
    if (act.byAccountId === account.id) return refuse('own-account');
    await clearTotp(tx, account);
    await deletePasskeys(tx, keyOf(account));
    await forgetSecondFactorGuesses(tx, account);
    await shut(tx, account, act.now);
  });
}
