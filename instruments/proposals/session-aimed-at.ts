// Which plenary session a proposal belongs to: the one its writer chose, the one whose window is open, or as an
// ordinary one. Where the windows of several are open at once (an extraordinary session, the next one's early window)
// nothing is guessed: the writer chooses.
import { currentSession, type PlenarySession, sessionForInSession } from '#kernel/people';

export interface Aim {
  readonly createdAt: Date;
  readonly now: Date;
  /** What the writer chose. */
  readonly aimedSessionId: string | null;
}

export const openSessions = (sessions: readonly PlenarySession[], now: Date): PlenarySession[] =>
  sessions.filter(({ from, until }) => from <= now && now < until);

/** Several windows are open and the writer has not said which is meant. */
export function isAimAmbiguous(sessions: readonly PlenarySession[], { aimedSessionId, now }: Aim): boolean {
  const isChosen = sessions.some(({ id }) => id === aimedSessionId);
  return !isChosen && openSessions(sessions, now).length > 1;
}

const closesLast = (sessions: readonly PlenarySession[]): PlenarySession | undefined =>
  [...sessions].sort((one, other) => other.until.getTime() - one.until.getTime())[0];

/**
 * The chosen session, whether its window is open or not; else the one that is open, and of several the one that closes
 * last, which says until when the choice can be made; else the one that was open or next to open when writing began, so
 * that who missed the cut-off is told of it; else the latest.
 */
export function sessionAimedAt(sessions: readonly PlenarySession[], aim: Aim): PlenarySession | null {
  const chosen = sessions.find(({ id }) => id === aim.aimedSessionId);
  const open = chosen ?? closesLast(openSessions(sessions, aim.now));
  return open ?? sessionForInSession(sessions, aim.createdAt) ?? closesLast(sessions) ?? null;
}

export interface Belonging extends Aim {
  readonly occasion: 'in-session' | 'ordinary';
  readonly today: string;
}

/** Where a number would be taken; null while the writer still has to choose. */
export function sessionOf(sessions: readonly PlenarySession[], belonging: Belonging): PlenarySession | null {
  if (belonging.occasion === 'ordinary') return currentSession(sessions, belonging.today);
  return isAimAmbiguous(sessions, belonging) ? null : sessionAimedAt(sessions, belonging);
}
