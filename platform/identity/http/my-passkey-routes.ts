import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { beginPasskeyRegistration } from '../actions/begin-passkey-registration.ts';
import { finishPasskeyRegistration } from '../actions/finish-passkey-registration.ts';
import { removePasskey } from '../actions/remove-passkey.ts';
import { beginning, finishing, removing } from './my-passkey-schemas.ts';
import { respondOwn } from './respond.ts';
import type { IdentityRoutes } from './route-options.ts';

export const myPasskeyRoutes: FastifyPluginAsyncZod<IdentityRoutes> = async (app, options) => {
  const { identity } = options;

  app.post('/api/my/passkeys/begin', beginning, (request, reply) =>
    respondOwn(
      options,
      { request, reply },
      {
        act: (own) => beginPasskeyRegistration(identity, { ...own, ...request.body }),
        answer: (begun) => ({ ticket: begun.ticket, options: { ...begun.options } }),
      },
    ),
  );

  app.post('/api/my/passkeys/finish', finishing, (request, reply) =>
    respondOwn(
      options,
      { request, reply },
      {
        act: (own) => finishPasskeyRegistration(identity, { ...own, ...request.body }),
        answer: (added) => added,
      },
    ),
  );

  app.post('/api/my/passkeys/:passkeyId/remove', removing, (request, reply) =>
    respondOwn(
      options,
      { request, reply },
      {
        act: (own) => removePasskey(identity, { ...own, ...request.params, ...request.body }),
        answer: () => ({ done: true }) as const,
      },
    ),
  );
};
