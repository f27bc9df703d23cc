import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { beginPasskeySignIn } from '../actions/begin-passkey-sign-in.ts';
import { finishPasskeySignIn } from '../actions/finish-passkey-sign-in.ts';
import { beginning, finishing } from './passkey-sign-in-schemas.ts';
import { respond } from './respond.ts';
import type { IdentityRoutes } from './route-options.ts';
import { clientOf, welcome } from './sign-in-routes.ts';

export const passkeySignInRoutes: FastifyPluginAsyncZod<IdentityRoutes> = async (app, options) => {
  const { identity, clock } = options;

  app.post('/api/sign-in/passkey/begin', beginning, (request, reply) =>
    respond(
      options,
      { request, reply },
      {
        outcome: beginPasskeySignIn(identity, { ...request.body, now: clock() }),
        answer: (begun) => ({ ticket: begun.ticket, options: { ...begun.options } }),
      },
    ),
  );

  app.post('/api/sign-in/passkey/finish', finishing, (request, reply) =>
    respond(
      options,
      { request, reply },
      {
        outcome: finishPasskeySignIn(identity, {
          ...request.body,
          client: clientOf(request),
          now: clock(),
        }),
        answer: (entry) => welcome(options, request, reply, entry),
      },
    ),
  );
};
