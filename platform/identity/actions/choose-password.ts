// A password chosen by its holder while nobody is signed in: the first administrator, or the one-time link.
import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { AccountAct } from '../account-act.ts';
import { passwordProblem } from '../rules/password-rules.ts';
import type { IdentityPolicy } from '../rules/policy.ts';
import { lockAccount } from '../storage/lock-account.ts';
import { recordEvent } from './record-event.ts';
import { storePassword } from './store-password.ts';

export interface ChosenPassword extends AccountAct {
  readonly password: string;
  readonly policy: IdentityPolicy;
}

export async function choosePassword(tx: Transaction, act: ChosenPassword): Promise<{ username: string } | Refusal> {
  const account = await lockAccount(tx, act);
  if (!account) return refuse('account-not-found');
  if (account.disabledAt) return refuse('account-disabled');
  const problem = passwordProblem({ password: act.password, username: account.username, policy: act.policy });
  if (problem) return problem;
  await storePassword(tx, { account, password: act.password, now: act.now });
  await recordEvent(tx, act.record, { ...act, name: 'identity.password-chosen', account });
  return { username: account.username };
}
