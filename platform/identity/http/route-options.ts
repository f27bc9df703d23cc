// What the routes of this part are given by the server.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal } from '#platform/errors';
import type { OwnAct } from '../account-act.ts';
import type { Identity } from '../identity.ts';
import type { Authenticate } from './authenticator.ts';

export type SendRefusal = (reply: FastifyReply, refusal: Refusal, request: FastifyRequest) => unknown;

export interface IdentityRoutes {
  readonly identity: Identity;
  readonly clock: () => Date;
  /** Answers in the caller's language with the status of the code. */
  readonly sendRefusal: SendRefusal;
  readonly authenticate: Authenticate;
  /** True when PUBLIC_URL is https. */
  readonly isSecure: boolean;
}

/** The signed-in person's act on their own account, open to sessions that have something pending. */
export async function ownAct(options: IdentityRoutes, request: FastifyRequest): Promise<OwnAct | Refusal> {
  const session = await options.authenticate(request, { evenIfPending: true });
  if (isRefusal(session)) return session;
  const { tenantId, accountId, sessionId } = session;
  return { tenantId, accountId, sessionId, now: options.clock() };
}
