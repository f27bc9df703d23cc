// A push to one's own devices, to see whether it comes. Few a minute: each calls the services of other houses.
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { pushTrialSchema, tryPush } from '#kernel/notices';
import { en, zhCN } from '#kernel/notices/messages';
import { isRefusal } from '#platform/errors';
import { translator } from '#platform/locale';
import { actorOf, localeOf } from '../request-person.ts';
import { sendRefusal } from '../send-refusal.ts';
import type { RouteParts } from './route-parts.ts';

const mostAMinute = 6;

export async function tryPushRoute(app: FastifyInstance, { house, authenticate }: RouteParts): Promise<void> {
  await app.register(rateLimit, {
    max: mostAMinute,
    timeWindow: '1 minute',
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
  });
  app.post('/api/notices/try-push', {
    schema: {
      tags: ['notices'],
      operationId: 'notices.try-push',
      response: { 200: z.object({ trials: z.array(pushTrialSchema) }) },
    },
    async handler(request, reply) {
      const actor = await actorOf(house, authenticate, request);
      if (isRefusal(actor)) return sendRefusal(reply, actor, request);
      const { tenantId, personId } = actor;
      const locale = localeOf(request);
      const line = translator(locale, locale === 'en' ? en : zhCN)('push.trial');
      const { database, pushSender } = house;
      const trials = await tryPush({ database, pushSender, tenantId, personId: personId!, line });
      reply.header('cache-control', 'no-store');
      return isRefusal(trials) ? sendRefusal(reply, trials, request) : { trials };
    },
  });
}
