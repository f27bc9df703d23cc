import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { AccountAct } from '../account-act.ts';
import type { IdentityPolicy } from '../rules/policy.ts';
import { type StartPassword, setInitialPassword } from './set-initial-password.ts';

/** By the system administrator, for someone who forgot theirs; ends every session of the account. */
export async function resetPassword(
  tx: Transaction,
  act: AccountAct & { policy: IdentityPolicy },
): Promise<StartPassword | Refusal> {
  return act.byAccountId === act.accountId ? refuse('own-account') : setInitialPassword(tx, act);
}
