// Which proposals a report is of: those of one session, or those sent in within one calendar year.
import { currentSession, type PlenarySession } from '#kernel/people';
import type { ReportScope } from '../contract.ts';

export interface ScopeWanted {
  readonly sessionId?: string | undefined;
  readonly year?: number | undefined;
}

export const ofSession = ({ id, name }: PlenarySession): ReportScope => ({ sessionId: id, year: null, name });
export const ofYear = (year: number): ReportScope => ({ sessionId: null, year, name: '' });

/** Null when there is no such session. A year wins over a session. */
export function scopeWanted(
  sessions: readonly PlenarySession[],
  { sessionId, year }: ScopeWanted,
  today: string,
): ReportScope | null {
  if (year !== undefined) return ofYear(year);
  const session = sessionId ? sessions.find(({ id }) => id === sessionId) : currentSession(sessions, today);
  return session ? ofSession(session) : null;
}

/** The session that opened before it, of whatever term, or the year before. */
export function scopeBefore(sessions: readonly PlenarySession[], { sessionId, year }: ReportScope): ReportScope | null {
  if (year !== null) return ofYear(year - 1);
  const opened = sessions.find(({ id }) => id === sessionId)?.opensOn ?? '';
  const [before] = sessions
    .filter(({ opensOn }) => opensOn < opened)
    .sort((one, other) => other.opensOn.localeCompare(one.opensOn));
  return before ? ofSession(before) : null;
}

/** Sessions that have opened, then their years. */
export function scopeChoices(sessions: readonly PlenarySession[], today: string): ReportScope[] {
  const opened = sessions.filter(({ opensOn }) => opensOn <= today);
  const years = new Set([Number(today.slice(0, 4)), ...opened.map(({ opensOn }) => Number(opensOn.slice(0, 4)))]);
  return [...opened.map(ofSession), ...[...years].sort((one, other) => other - one).map(ofYear)];
}
