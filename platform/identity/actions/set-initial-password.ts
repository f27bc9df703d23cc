// A random start password, shown once to whoever hands it over; it must be replaced at the first sign-in.
import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { AccountAct } from '../account-act.ts';
import { plusDays } from '../rules/moments.ts';
import type { IdentityPolicy } from '../rules/policy.ts';
import { startPassword } from '../secrets/readable-secret.ts';
import { lockAccount } from '../storage/lock-account.ts';
import { recordEvent } from './record-event.ts';
import { storePassword } from './store-password.ts';

export interface StartPassword {
  readonly password: string;
  readonly expiresAt: Date;
}

export async function setInitialPassword(
  tx: Transaction,
  act: AccountAct & { policy: IdentityPolicy },
): Promise<StartPassword | Refusal> {
  const account = await lockAccount(tx, act);
  if (!account) return refuse('account-not-found');
  const password = startPassword();
  const expiresAt = plusDays(act.now, act.policy.startPasswordDays);
  await storePassword(tx, { account, password, startPasswordExpiresAt: expiresAt, now: act.now });
  await recordEvent(tx, act.record, { ...act, name: 'identity.start-password-given', account });
  return { password, expiresAt };
}
