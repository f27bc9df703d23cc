// Is the process alive, and can it serve? Both answer without a sign-in and tell nothing else.
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { sql } from '#platform/database';
import { isDraining } from './draining.ts';
import type { RouteParts } from './route-parts.ts';

const state = z.object({ status: z.enum(['ok', 'unavailable']) });

export async function healthRoutes(app: FastifyInstance, { house }: Pick<RouteParts, 'house'>): Promise<void> {
  const schema = { tags: ['health'], response: { 200: state, 503: state } };
  app.get('/api/health', {
    schema: { ...schema, operationId: 'health' },
    handler: async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' as const }),
  });
  app.get('/api/ready', {
    schema: { ...schema, operationId: 'ready' },
    async handler(_request, reply) {
      reply.header('cache-control', 'no-store');
      if (isDraining()) return reply.code(503).send({ status: 'unavailable' as const });
      try {
        await house.database.asSystem((tx) => sql`select 1`.execute(tx));
        return { status: 'ok' as const };
      } catch {
        return reply.code(503).send({ status: 'unavailable' as const });
      }
    },
  });
}
