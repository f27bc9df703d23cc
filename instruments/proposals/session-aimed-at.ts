// Which plenary session a proposal belongs to: by the exact times of its window, or as an ordinary one.
import { currentSession, type PlenarySession, sessionForInSession } from '#kernel/people';

export interface Aim {
  readonly createdAt: Date;
  readonly now: Date;
}

/**
 * The session whose window is open; else the one that was open or next to open when writing began, so that who missed
 * the cut-off is told of it; else the latest.
 */
export function sessionAimedAt(sessions: readonly PlenarySession[], { createdAt, now }: Aim): PlenarySession | null {
  const open = sessions.find(({ from, until }) => from <= now && now < until);
  if (open) return open;
  const latest = [...sessions].sort((one, other) => other.until.getTime() - one.until.getTime())[0];
  return sessionForInSession(sessions, createdAt) ?? latest ?? null;
}

export interface Belonging extends Aim {
  readonly occasion: 'in-session' | 'ordinary';
  readonly today: string;
}

export function sessionOf(sessions: readonly PlenarySession[], belonging: Belonging): PlenarySession | null {
  return belonging.occasion === 'in-session'
    ? sessionAimedAt(sessions, belonging)
    : currentSession(sessions, belonging.today);
}
