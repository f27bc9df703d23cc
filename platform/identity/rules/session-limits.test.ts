import { expect, test } from 'vitest';
import { isOver, isWorthNoting } from './session-limits.ts';

const at = (time: string) => new Date(`2026-03-02T${time}Z`);
const session = { lastSeenAt: at('08:00:00'), expiresAt: at('20:00:00'), endedAt: null, idleMinutes: 30 };

test('idle for half an hour ends it, a second less does not', () => {
  expect(isOver(session, at('08:29:59'))).toBe(false);
  expect(isOver(session, at('08:30:00'))).toBe(true);
});

test('twelve hours end it, however busy it is', () => {
  const busy = { ...session, lastSeenAt: at('19:59:00') };
  expect(isOver(busy, at('19:59:59'))).toBe(false);
  expect(isOver(busy, at('20:00:00'))).toBe(true);
});

test('an ended one is over', () => {
  expect(isOver({ ...session, endedAt: at('08:00:00') }, at('08:00:01'))).toBe(true);
});

test('being seen is written at most once a minute', () => {
  expect(isWorthNoting(session.lastSeenAt, at('08:00:59'))).toBe(false);
  expect(isWorthNoting(session.lastSeenAt, at('08:01:00'))).toBe(true);
});
