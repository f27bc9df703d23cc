import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { endOtherSessions, endSession } from '../actions/end-session.ts';
import { listSessions, type OwnSession } from '../actions/list-sessions.ts';
import { endingOne, endingOthers, listing } from './my-session-schemas.ts';
import { respondOwn } from './respond.ts';
import type { IdentityRoutes } from './route-options.ts';

function onTheWire({ createdAt, lastSeenAt, expiresAt, ...session }: OwnSession) {
  return {
    ...session,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}

export const mySessionRoutes: FastifyPluginAsyncZod<IdentityRoutes> = async (app, options) => {
  const { identity } = options;
  const { database } = identity;

  app.get('/api/my/sessions', listing, (request, reply) =>
    respondOwn(
      options,
      { request, reply },
      {
        act: (own) => database.asTenant(own.tenantId, (tx) => listSessions(tx, own)),
        answer: (sessions) => ({ sessions: sessions.map(onTheWire) }),
      },
    ),
  );

  app.delete('/api/my/sessions/:sessionId', endingOne, (request, reply) =>
    respondOwn(
      options,
      { request, reply },
      {
        act: (own) =>
          database.asTenant(own.tenantId, (tx) =>
            endSession(identity, tx, { ...own, endedId: request.params.sessionId }),
          ),
        answer: (ended) => ended,
      },
    ),
  );

  app.delete('/api/my/sessions', endingOthers, (request, reply) =>
    respondOwn(
      options,
      { request, reply },
      {
        act: (own) => database.asTenant(own.tenantId, (tx) => endOtherSessions(identity, tx, own)),
        answer: (ended) => ended,
      },
    ),
  );
};
