import type { PlenarySession } from './sessions.ts';

/** The session whose window for in-session proposals is open now, or the next to open, or none. */
export function sessionForInSession(sessions: readonly PlenarySession[], now: Date): PlenarySession | null {
  const ahead = sessions.filter((session) => session.until > now);
  return ahead.sort((a, b) => a.from.getTime() - b.from.getTime())[0] ?? null;
}

/** The session to which an ordinary proposal belongs: the latest that has opened, and of two that opened on one day the later in order. */
export function currentSession(sessions: readonly PlenarySession[], today: string): PlenarySession | null {
  const opened = sessions.filter((session) => session.opensOn <= today);
  return opened.sort((a, b) => b.opensOn.localeCompare(a.opensOn) || b.ordinal - a.ordinal)[0] ?? null;
}
