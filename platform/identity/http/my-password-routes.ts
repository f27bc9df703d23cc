import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { changePassword } from '../actions/change-password.ts';
import { setPasswordByLink } from '../actions/set-password-by-link.ts';
import { type SignInMethods, signInMethods } from '../actions/sign-in-methods.ts';
import { changing, choosing, readingMethods } from './my-password-schemas.ts';
import { respond, respondOwn } from './respond.ts';
import type { IdentityRoutes } from './route-options.ts';

const wireMoment = (at: Date | null) => at?.toISOString() ?? null;

function onTheWire(methods: SignInMethods) {
  return {
    ...methods,
    passwordChangedAt: wireMoment(methods.passwordChangedAt),
    totpConfirmedAt: wireMoment(methods.totpConfirmedAt),
    passkeys: methods.passkeys.map((passkey) => ({
      ...passkey,
      createdAt: passkey.createdAt.toISOString(),
      lastUsedAt: wireMoment(passkey.lastUsedAt),
    })),
  };
}

export const myPasswordRoutes: FastifyPluginAsyncZod<IdentityRoutes> = async (app, options) => {
  const { identity, clock } = options;

  app.get('/api/my/sign-in-methods', readingMethods, (request, reply) =>
    respondOwn(
      options,
      { request, reply },
      {
        act: (own) => identity.database.asTenant(own.tenantId, (tx) => signInMethods(tx, own)),
        answer: onTheWire,
      },
    ),
  );

  app.post('/api/my/password', changing, (request, reply) =>
    respondOwn(
      options,
      { request, reply },
      {
        act: (own) => changePassword(identity, { ...own, ...request.body }),
        answer: () => ({ done: true }) as const,
      },
    ),
  );

  app.post('/api/set-password', choosing, (request, reply) =>
    respond(
      options,
      { request, reply },
      {
        outcome: setPasswordByLink(identity, { ...request.body, now: clock() }),
        answer: (chosen) => chosen,
      },
    ),
  );
};
