// Push on one's own devices: the key to subscribe with, the devices that are told, switching one on or off.
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import {
  pushDeviceSchema,
  pushSubscriptionInputSchema,
  readPushDevices,
  subscribePush,
  unsubscribePush,
} from '#kernel/notices';
import { isRefusal, refuse } from '#platform/errors';
import { ownNotices } from './own-notices.ts';
import type { RouteParts } from './route-parts.ts';

const devices = z.object({ publicKey: z.string(), devices: z.array(pushDeviceSchema) });
const whichDevice = z.object({ idOrEndpoint: z.string().min(1).max(1000) });
const done = z.object({ done: z.literal(true) });

export async function pushRoutes(app: FastifyInstance, parts: RouteParts): Promise<void> {
  const { house } = parts;
  const own = ownNotices(parts);
  const tags = ['notices'];
  app.get('/api/notices/push-devices', {
    schema: { tags, operationId: 'notices.push-devices', response: { 200: devices } },
    handler: own(async ({ tx, personId }) => ({
      publicKey: house.pushSender.publicKey,
      devices: await readPushDevices(tx, personId),
    })),
  });
  app.post('/api/notices/subscribe-push', {
    schema: {
      tags,
      operationId: 'notices.subscribe-push',
      body: pushSubscriptionInputSchema,
      response: { 200: done },
    },
    handler: own(async ({ tx, personId, request }) => {
      const subscription = request.body as z.output<typeof pushSubscriptionInputSchema>;
      const given = { personId, subscription, now: house.clock(), sender: house.pushSender };
      const outcome = await subscribePush(tx, given);
      return isRefusal(outcome) ? outcome : { done: true };
    }),
  });
  app.post('/api/notices/unsubscribe-push', {
    schema: { tags, operationId: 'notices.unsubscribe-push', body: whichDevice, response: { 200: done } },
    handler: own(async ({ tx, personId, request }) => {
      const { idOrEndpoint } = request.body as z.output<typeof whichDevice>;
      const isGone = await unsubscribePush(tx, { personId, idOrEndpoint });
      return isGone ? { done: true } : refuse('not-found');
    }),
  });
}
