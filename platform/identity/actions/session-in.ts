import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { isOver, isWorthNoting } from '../rules/session-limits.ts';
import { parseToken } from '../secrets/token.ts';
import { sessionByToken } from '../storage/session-by-token.ts';
import { noteSeen } from '../storage/sessions.ts';

export interface Session {
  readonly tenantId: string;
  readonly accountId: string;
  readonly subjectId: string;
  readonly sessionId: string;
  /** What must be done before anything else is open to this session. */
  readonly pending: 'change-password' | 'set-up-second-factor' | null;
}

export interface SessionAsked {
  readonly cookie: string | undefined;
  readonly now: Date;
}

/** Inside a transaction behind the wall of the committee the cookie names. */
export async function sessionIn(tx: Transaction, { cookie, now }: SessionAsked): Promise<Session | Refusal> {
  const token = parseToken(cookie);
  if (!token) return refuse('sign-in-required');
  const found = await sessionByToken(tx, token);
  if (!found) return refuse('sign-in-required');
  if (found.isDisabled || isOver(found, now)) return refuse('session-ended');
  if (isWorthNoting(found.lastSeenAt, now)) await noteSeen(tx, token.tenantId, found, now);
  const { accountId, subjectId, id: sessionId } = found;
  const pending = found.mustChangePassword
    ? 'change-password'
    : found.mustSetUpSecondFactor
      ? 'set-up-second-factor'
      : null;
  return { tenantId: token.tenantId, accountId, subjectId, sessionId, pending };
}
