// What every second factor begins with: the ticket of a password that was right, the account, and its guesses.
import type { Transaction } from '#platform/database';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { Identity } from '../identity.ts';
import { type FailureCount, isLocked } from '../rules/lockout.ts';
import type { IdentityPolicy } from '../rules/policy.ts';
import type { TenantToken } from '../secrets/token.ts';
import type { Account } from '../storage/account.ts';
import type { Challenge } from '../storage/challenge.ts';
import { countFailure } from '../storage/count-failure.ts';
import { lockAccount } from '../storage/lock-account.ts';
import { lockedRefusal } from './open-attempt.ts';
import { openTicket } from './open-ticket.ts';
import { recordEvent } from './record-event.ts';

export interface SecondFactorAttempt {
  readonly ticket: Challenge;
  readonly account: Account;
  readonly policy: IdentityPolicy;
  readonly count: FailureCount;
  readonly now: Date;
}

export const guessesOf = ({ tenantId, id }: Account) => ({ tenantId, kind: 'second-factor', value: id }) as const;

export async function openSecondFactor(
  identity: Identity,
  tx: Transaction,
  { token, now }: { token: TenantToken; now: Date },
): Promise<SecondFactorAttempt | Refusal> {
  const ticket = await openTicket(tx, { token, purposes: ['second-factor'], now });
  if (isRefusal(ticket)) return ticket;
  const { tenantId, accountId } = ticket;
  const account = accountId ? await lockAccount(tx, { tenantId, accountId }) : null;
  if (!account) return refuse('sign-in-ticket-expired');
  if (account.disabledAt) return refuse('account-disabled');
  const policy = await identity.policyOf(tx, tenantId);
  const limit = { failures: policy.failuresBeforeLock, minutes: policy.lockMinutes };
  const { isAllowed, count } = await countFailure(tx, guessesOf(account), { limit, now });
  return isAllowed ? { ticket, account, policy, count, now } : lockedRefusal(count, now);
}

export async function failSecondFactor(identity: Identity, tx: Transaction, attempt: SecondFactorAttempt) {
  const { account, policy, count, now } = attempt;
  const happening = { account, byAccountId: null, now };
  await recordEvent(tx, identity.record, { ...happening, name: 'identity.second-factor-failed' });
  if (!isLocked(count, now)) {
    return refuse('second-factor-failed', { left: policy.failuresBeforeLock - count.failures });
  }
  await recordEvent(tx, identity.record, { ...happening, name: 'identity.locked' });
  return lockedRefusal(count, now);
}
