import type { Transaction } from '#platform/database';
import type { OwnAct } from '../account-act.ts';
import { isOver } from '../rules/session-limits.ts';
import { openSessionsOf } from '../storage/sessions.ts';
import type { StoredSession } from '../storage/stored-session.ts';

export interface OwnSession
  extends Pick<StoredSession, 'id' | 'createdAt' | 'lastSeenAt' | 'expiresAt' | 'device' | 'address'> {
  readonly isCurrent: boolean;
}

export async function listSessions(tx: Transaction, act: OwnAct): Promise<OwnSession[]> {
  const sessions = await openSessionsOf(tx, act);
  return sessions
    .filter((session) => !isOver(session, act.now))
    .map(({ id, createdAt, lastSeenAt, expiresAt, device, address }) => ({
      id,
      createdAt,
      lastSeenAt,
      expiresAt,
      device,
      address,
      isCurrent: id === act.sessionId,
    }));
}
