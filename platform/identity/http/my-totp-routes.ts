import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { beginTotp } from '../actions/begin-totp.ts';
import { confirmTotp } from '../actions/confirm-totp.ts';
import { removeTotp } from '../actions/remove-totp.ts';
import { renewRecoveryCodes } from '../actions/renew-recovery-codes.ts';
import { beginning, confirming, removing, renewing } from './my-totp-schemas.ts';
import { respondOwn } from './respond.ts';
import type { IdentityRoutes } from './route-options.ts';

export const myTotpRoutes: FastifyPluginAsyncZod<IdentityRoutes> = async (app, options) => {
  const { identity } = options;
  const same = <T>(value: T) => value;

  app.post('/api/my/totp/begin', beginning, (request, reply) =>
    respondOwn(
      options,
      { request, reply },
      { act: (own) => beginTotp(identity, { ...own, ...request.body }), answer: same },
    ),
  );

  app.post('/api/my/totp/confirm', confirming, (request, reply) =>
    respondOwn(
      options,
      { request, reply },
      { act: (own) => confirmTotp(identity, { ...own, ...request.body }), answer: same },
    ),
  );

  app.post('/api/my/totp/remove', removing, (request, reply) =>
    respondOwn(
      options,
      { request, reply },
      {
        act: (own) => removeTotp(identity, { ...own, ...request.body }),
        answer: () => ({ done: true }) as const,
      },
    ),
  );

  app.post('/api/my/recovery-codes', renewing, (request, reply) =>
    respondOwn(
      options,
      { request, reply },
      { act: (own) => renewRecoveryCodes(identity, { ...own, ...request.body }), answer: same },
    ),
  );
};
