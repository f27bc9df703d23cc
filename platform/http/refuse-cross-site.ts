import type { FastifyInstance } from 'fastify';
import { type Refusal, refuse } from '#platform/errors';

export type SendRefusal = (
  reply: import('fastify').FastifyReply,
  refusal: Refusal,
  request: import('fastify').FastifyRequest,
) => unknown;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A form for people without a session and without script: there is nothing that a stranger's page could misuse. */
    acceptsPlainForms?: boolean;
  }
}

/** Changing requests must come from our own pages: browsers do not let strangers set this header. */
export function refuseCrossSite(app: FastifyInstance, sendRefusal: SendRefusal): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    if (request.headers['x-requested-with'] === 'tongxin') return;
    if (request.routeOptions.config.acceptsPlainForms) return;
    await sendRefusal(reply, refuse('cross-site-request'), request);
  });
}
