// The routes of signing in and of one's own sign-in methods.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { myPasskeyRoutes } from './my-passkey-routes.ts';
import { myPasswordRoutes } from './my-password-routes.ts';
import { mySessionRoutes } from './my-session-routes.ts';
import { myTotpRoutes } from './my-totp-routes.ts';
import { passkeySignInRoutes } from './passkey-sign-in-routes.ts';
import type { IdentityRoutes } from './route-options.ts';
import { signInRoutes } from './sign-in-routes.ts';

export const identityRoutes: FastifyPluginAsyncZod<IdentityRoutes> = async (app, options) => {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  await app.register(signInRoutes, options);
  await app.register(passkeySignInRoutes, options);
  await app.register(mySessionRoutes, options);
  await app.register(myPasswordRoutes, options);
  await app.register(myTotpRoutes, options);
  await app.register(myPasskeyRoutes, options);
};
