// When a session is over. It keeps the limits it was opened with, so asking needs no look at the settings.
import { plusMinutes } from './moments.ts';

export interface SessionLimits {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  readonly idleMinutes: number;
}

export function isOver({ lastSeenAt, expiresAt, endedAt, idleMinutes }: SessionLimits, now: Date): boolean {
  return endedAt !== null || expiresAt <= now || plusMinutes(lastSeenAt, idleMinutes) <= now;
}

/** Written at most once a minute: a busy screen must not cost a write per request. */
export function isWorthNoting(lastSeenAt: Date, now: Date): boolean {
  return plusMinutes(lastSeenAt, 1) <= now;
}
