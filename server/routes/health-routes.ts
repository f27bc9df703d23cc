// Is the process alive, and can it serve? Both answer without a sign-in; what is wrong is said by a refusal's code and words.
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { refuse } from '#platform/errors';
import { translateIn } from '../catalogues.ts';
import { localeOf } from '../request-person.ts';
import { isDraining } from './draining.ts';
import { hindrance } from './readiness.ts';
import type { RouteParts } from './route-parts.ts';

const fine = z.object({ status: z.literal('ok') });
const hindered = z.object({ status: z.literal('unavailable'), code: z.string(), message: z.string() });

export async function healthRoutes(app: FastifyInstance, { house }: Pick<RouteParts, 'house'>): Promise<void> {
  const tags = ['health'];
  app.get('/api/health', {
    schema: { tags, operationId: 'health', response: { 200: fine } },
    handler: async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' as const }),
  });
  app.get('/api/ready', {
    schema: { tags, operationId: 'ready', response: { 200: fine, 503: hindered } },
    async handler(request, reply) {
      reply.header('cache-control', 'no-store');
      const refusal = isDraining() ? refuse('service-unavailable') : await hindrance(house);
      if (!refusal) return { status: 'ok' as const };
      const message = translateIn(localeOf(request))(`refusals.${refusal.code}`, refusal.params);
      return reply.code(503).send({ status: 'unavailable' as const, code: refusal.code, message });
    },
  });
}
