// Who sends this request? Looked up once per request, however often it is asked.
import type { FastifyRequest } from 'fastify';
import type { Database, Transaction } from '#platform/database';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { type Session, sessionIn } from '../actions/session-in.ts';
import { sessionOf, tenantOfCookie } from '../actions/session-of.ts';
import { sessionCookie } from './session-cookie.ts';

export interface AuthenticateOptions {
  /** Lets a session through that must first change its password or set up a second factor. */
  readonly evenIfPending?: boolean;
}

export type Authenticate = (request: FastifyRequest, options?: AuthenticateOptions) => Promise<Session | Refusal>;

const pendingCodes = {
  'change-password': 'password-change-required',
  'set-up-second-factor': 'second-factor-setup-required',
} as const;

/** A session with something to be done first is refused with what that is. */
const ready = (session: Session | Refusal): Session | Refusal =>
  isRefusal(session) || session.pending === null ? session : refuse(pendingCodes[session.pending]);

/** The committee the request's cookie names; null when it has none. */
export const tenantOfRequest = (request: FastifyRequest): string | null => tenantOfCookie(sessionCookie(request));

/** Who sends the request, read inside the transaction that goes on to serve it. */
export async function authenticateIn(tx: Transaction, request: FastifyRequest, now: Date): Promise<Session | Refusal> {
  return ready(await sessionIn(tx, { cookie: sessionCookie(request), now }));
}

export function authenticator({ database, clock }: { database: Database; clock: () => Date }): Authenticate {
  const known = new WeakMap<FastifyRequest, Promise<Session | Refusal>>();
  return async (request, { evenIfPending = false } = {}) => {
    let asked = known.get(request);
    if (!asked) {
      asked = sessionOf(database, { cookie: sessionCookie(request), now: clock() });
      known.set(request, asked);
    }
    const session = await asked;
    return evenIfPending ? session : ready(session);
  };
}
