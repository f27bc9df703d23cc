import { expect, test } from 'vitest';
import { countAttempt, type FailureCount, isLocked } from './lockout.ts';

const limit = { failures: 5, minutes: 15 };
const start = new Date('2026-03-02T01:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const none: FailureCount = { failures: 0, lastFailedAt: start, lockedUntil: null };

function attempts(howMany: number): FailureCount {
  let count = none;
  for (let made = 0; made < howMany; made += 1) count = countAttempt(count, limit, start).count;
  return count;
}

test('four attempts leave it open, the fifth locks it for fifteen minutes', () => {
  expect(isLocked(attempts(4), start)).toBe(false);
  expect(attempts(5).lockedUntil).toEqual(after(15));
});

test('while locked no attempt is allowed and the lock is not prolonged', () => {
  const locked = attempts(5);
  expect(countAttempt(locked, limit, after(14.99))).toEqual({ isAllowed: false, count: locked });
});

test('when the lock has run out, counting begins anew', () => {
  const { isAllowed, count } = countAttempt(attempts(5), limit, after(15));
  expect({ isAllowed, failures: count.failures, lockedUntil: count.lockedUntil }).toEqual({
    isAllowed: true,
    failures: 1,
    lockedUntil: null,
  });
});

test('failures are forgotten after a day', () => {
  expect(countAttempt(attempts(4), limit, after(24 * 60 - 1)).count.failures).toBe(5);
  expect(countAttempt(attempts(4), limit, after(24 * 60)).count.failures).toBe(1);
});
