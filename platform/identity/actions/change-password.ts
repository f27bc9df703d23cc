// A new password against the old one; every other session ends.
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { OwnAct } from '../account-act.ts';
import type { Identity } from '../identity.ts';
import { passwordProblem } from '../rules/password-rules.ts';
import { isPassword } from '../secrets/password-hash.ts';
import { lockAccount } from '../storage/lock-account.ts';
import { confirmOwnPassword } from './confirm-own-password.ts';
import { recordEvent } from './record-event.ts';
import { storePassword } from './store-password.ts';

export interface PasswordChange extends OwnAct {
  readonly password: string;
  readonly newPassword: string;
}

export async function changePassword(
  identity: Identity,
  { newPassword, ...act }: PasswordChange,
): Promise<{ changed: true } | Refusal> {
  const confirmed = await confirmOwnPassword(identity, act);
  if (isRefusal(confirmed)) return confirmed;
  const { account, policy } = confirmed;
  const problem = passwordProblem({ password: newPassword, username: account.username, policy });
  if (problem) return problem;
  if (await isPassword(account.passwordHash, newPassword)) return refuse('password-unchanged');
  return identity.database.asTenant(act.tenantId, async (tx) => {
    const current = await lockAccount(tx, act);
    if (current?.passwordHash !== account.passwordHash) return refuse('session-ended');
    await storePassword(tx, {
      account: current,
      password: newPassword,
      keepSessionId: act.sessionId,
      now: act.now,
    });
    const name = 'identity.password-changed';
    await recordEvent(tx, identity.record, { ...act, name, account: current, byAccountId: current.id });
    return { changed: true };
  });
}
