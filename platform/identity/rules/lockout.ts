// Locking after failures. An attempt is counted before it is checked, so that parallel guesses share one limit.
import { plusDays, plusMinutes } from './moments.ts';

export interface FailureCount {
  readonly failures: number;
  readonly lastFailedAt: Date;
  readonly lockedUntil: Date | null;
}

export interface LockLimit {
  readonly failures: number;
  readonly minutes: number;
}

export interface CountedAttempt {
  readonly isAllowed: boolean;
  readonly count: FailureCount;
}

export function isLocked(count: FailureCount | null, now: Date): count is FailureCount & { lockedUntil: Date } {
  return count?.lockedUntil != null && count.lockedUntil > now;
}

/** Failures are forgotten when their lock has run out, and after a day without another. */
function remembered({ failures, lastFailedAt, lockedUntil }: FailureCount, now: Date): number {
  return lockedUntil !== null || plusDays(lastFailedAt, 1) <= now ? 0 : failures;
}

export function countAttempt(before: FailureCount, limit: LockLimit, now: Date): CountedAttempt {
  if (isLocked(before, now)) return { isAllowed: false, count: before };
  const failures = remembered(before, now) + 1;
  const lockedUntil = failures >= limit.failures ? plusMinutes(now, limit.minutes) : null;
  return { isAllowed: true, count: { failures, lastFailedAt: now, lockedUntil } };
}
