import type { Transaction } from '#platform/database';
import { refuse } from '#platform/errors';
import type { Identity } from '../identity.ts';
import { isLocked } from '../rules/lockout.ts';
import { countFailure } from '../storage/count-failure.ts';
import { addressKey, type PasswordAttempt } from './attempt-keys.ts';
import { lockedRefusal, type OpenedAttempt } from './open-attempt.ts';

export async function noteFailure(
  identity: Identity,
  tx: Transaction,
  attempt: PasswordAttempt,
  opened: OpenedAttempt,
) {
  const { tenantId, address, now } = attempt;
  const { account, policy, count } = opened;
  if (address !== null) {
    const limit = { failures: policy.failuresPerAddress, minutes: policy.lockMinutes };
    await countFailure(tx, addressKey(tenantId, address), { limit, now });
  }
  const about = { tenantId, accountId: account?.id ?? null, subjectId: account?.subjectId ?? null };
  const event = { ...about, byAccountId: null, sessionId: null, at: now };
  await identity.record(tx, { ...event, name: 'identity.sign-in-failed' });
  if (!isLocked(count, now)) {
    return refuse('sign-in-failed', { left: policy.failuresBeforeLock - count.failures });
  }
  await identity.record(tx, { ...event, name: 'identity.locked' });
  return lockedRefusal(count, now);
}
