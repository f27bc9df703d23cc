import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { isRefusal } from '#platform/errors';
import type { Client } from '../account-act.ts';
import { completeSecondFactor } from '../actions/complete-second-factor.ts';
import { endSession } from '../actions/end-session.ts';
import type { SignedIn } from '../actions/session-to-open.ts';
import { signIn } from '../actions/sign-in.ts';
import { respond } from './respond.ts';
import { type IdentityRoutes, ownAct } from './route-options.ts';
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts';
import { byCode, byPassword, signingOut } from './sign-in-schemas.ts';

export function clientOf(request: FastifyRequest): Client {
  return { address: request.ip.slice(0, 64), userAgent: request.headers['user-agent'] };
}

/** The session this browser had before ends: a token never outlives the next sign-in. */
export async function welcome(options: IdentityRoutes, request: FastifyRequest, reply: FastifyReply, entry: SignedIn) {
  await endOwnSession(options, request);
  const { cookie: value, expiresAt } = entry;
  setSessionCookie(reply, { value, expiresAt, isSecure: options.isSecure });
  return { signedIn: true } as const;
}

async function endOwnSession(options: IdentityRoutes, request: FastifyRequest): Promise<void> {
  const own = await ownAct(options, request);
  if (isRefusal(own)) return;
  await options.identity.database.asTenant(own.tenantId, (tx) =>
    endSession(options.identity, tx, { ...own, endedId: own.sessionId }),
  );
}

export const signInRoutes: FastifyPluginAsyncZod<IdentityRoutes> = async (app, options) => {
  const { identity, clock } = options;

  app.post('/api/sign-in', byPassword, (request, reply) =>
    respond(
      options,
      { request, reply },
      {
        outcome: signIn(identity, { ...request.body, client: clientOf(request), now: clock() }),
        answer: async (entry) =>
          'ticket' in entry
            ? { secondFactor: [...entry.secondFactor], ticket: entry.ticket }
            : welcome(options, request, reply, entry),
      },
    ),
  );

  app.post('/api/sign-in/totp', byCode, (request, reply) =>
    respond(
      options,
      { request, reply },
      {
        outcome: completeSecondFactor(identity, {
          ...request.body,
          client: clientOf(request),
          now: clock(),
        }),
        answer: (entry) => welcome(options, request, reply, entry),
      },
    ),
  );

  app.post('/api/sign-out', signingOut, async (request, reply) => {
    await endOwnSession(options, request);
    clearSessionCookie(reply, options.isSecure);
    return { done: true } as const;
  });
};
