import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { Identity } from '../identity.ts';
import { type FailureCount, isLocked } from '../rules/lockout.ts';
import { minutesUntil } from '../rules/moments.ts';
import type { IdentityPolicy } from '../rules/policy.ts';
import { normalUsername, usernameProblem } from '../rules/username.ts';
import type { Account } from '../storage/account.ts';
import { accountByUsername, isTenant } from '../storage/accounts.ts';
import { countFailure } from '../storage/count-failure.ts';
import { failureCount } from '../storage/failures.ts';
import { addressKey, nameKey, type PasswordAttempt } from './attempt-keys.ts';

export interface OpenedAttempt {
  readonly account: Account | null;
  readonly policy: IdentityPolicy;
  readonly count: FailureCount;
}

export function lockedRefusal(count: FailureCount, now: Date): Refusal {
  return refuse('account-locked', { minutes: count.lockedUntil ? minutesUntil(count.lockedUntil, now) : 1 });
}

export async function openAttempt(identity: Identity, tx: Transaction, attempt: PasswordAttempt) {
  const { tenantId, username, address, now } = attempt;
  if (!(await isTenant(tx, tenantId))) return refuse('committee-not-found');
  const policy = await identity.policyOf(tx, tenantId);
  const byAddress = address === null ? null : await failureCount(tx, addressKey(tenantId, address));
  if (isLocked(byAddress, now)) {
    return refuse('too-many-sign-ins', { minutes: minutesUntil(byAddress.lockedUntil, now) });
  }
  const limit = { failures: policy.failuresBeforeLock, minutes: policy.lockMinutes };
  const { isAllowed, count } = await countFailure(tx, nameKey(attempt), { limit, now });
  if (!isAllowed) return lockedRefusal(count, now);
  const account = usernameProblem(username) ? null : await accountByUsername(tx, tenantId, normalUsername(username));
  return { account, policy, count };
}
