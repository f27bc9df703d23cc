import type { FastifyInstance } from 'fastify';
import { type Refusal, refuse } from '#platform/errors';

export type SendRefusal = (
  reply: import('fastify').FastifyReply,
  refusal: Refusal,
  request: import('fastify').FastifyRequest,
) => unknown;

/** Changing requests must come from our own pages: browsers do not let strangers set this header. */
export function refuseCrossSite(app: FastifyInstance, sendRefusal: SendRefusal): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    if (request.headers['x-requested-with'] === 'tongxin') return;
    await sendRefusal(reply, refuse('cross-site-request'), request);
  });
}
