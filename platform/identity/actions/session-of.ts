// Who is it? Asked by every request: one indexed read, and a write at most once a minute.
import type { Database } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { parseToken } from '../secrets/token.ts';
import { type Session, type SessionAsked, sessionIn } from './session-in.ts';

/** The committee a cookie names, before anything is believed of it. */
export const tenantOfCookie = (cookie: string | undefined): string | null => parseToken(cookie)?.tenantId ?? null;

export async function sessionOf(database: Database, asked: SessionAsked): Promise<Session | Refusal> {
  const tenantId = tenantOfCookie(asked.cookie);
  if (!tenantId) return refuse('sign-in-required');
  return database.asTenant(tenantId, (tx) => sessionIn(tx, asked));
}
