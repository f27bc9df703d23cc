// Pure rules of a training class: it is concluded once its sessions are closed; full attendance is of all of them.
import { type Refusal, refuse } from '#platform/errors';

export interface TrainingFacts {
  readonly sessionCount: number;
  readonly openCount: number;
}

export function canBeConcluded({ sessionCount, openCount }: TrainingFacts): Refusal | null {
  if (sessionCount === 0) return refuse('training-without-session');
  return openCount > 0 ? refuse('training-sessions-open', { count: openCount }) : null;
}

export interface SessionAttended {
  readonly gatheringId: string;
  readonly personId: string;
  readonly isInFull: boolean;
}

/** Whoever was there from beginning to end of every session. */
export function attendedInFull(sessionIds: readonly string[], roll: readonly SessionAttended[]): string[] {
  if (sessionIds.length === 0) return [];
  const sessions = new Map<string, Set<string>>();
  for (const { gatheringId, personId, isInFull } of roll) {
    if (!isInFull || !sessionIds.includes(gatheringId)) continue;
    sessions.set(personId, (sessions.get(personId) ?? new Set()).add(gatheringId));
  }
  const wanted = new Set(sessionIds).size;
  return [...sessions].filter(([, attended]) => attended.size === wanted).map(([personId]) => personId);
}
