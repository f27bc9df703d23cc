// One's own inbox and how one wants to be told; reading a notice is nobody else's business and leaves no event.
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import {
  countNotices,
  markRead,
  markReadInputSchema,
  noticeCountsSchema,
  noticePageSchema,
  noticePreferenceSchema,
  pushSubscriptionInputSchema,
  readNoticePreference,
  readNotices,
  readNoticesQuerySchema,
  saveNoticePreference,
  subscribePush,
} from '#kernel/notices';
import type { Transaction } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { actorOf, localeOf } from '../request-person.ts';
import { sendRefusal } from '../send-refusal.ts';
import type { RouteParts } from './route-parts.ts';

type Reader = { personId: string; tx: Transaction; request: import('fastify').FastifyRequest };

export async function noticeRoutes(app: FastifyInstance, { house, authenticate }: RouteParts): Promise<void> {
  const own =
    (answer: (reader: Reader) => Promise<unknown>) =>
    async (request: import('fastify').FastifyRequest, reply: import('fastify').FastifyReply) => {
      const actor = await actorOf(house, authenticate, request);
      if (isRefusal(actor)) return sendRefusal(reply, actor, request);
      const { tenantId, personId } = actor;
      const outcome = await house.database.asTenant(tenantId, (tx) => answer({ personId: personId!, tx, request }));
      reply.header('cache-control', 'no-store');
      return isRefusal(outcome) ? sendRefusal(reply, outcome, request) : outcome;
    };
  const tags = ['notices'];
  const done = z.object({ done: z.literal(true) });

  app.get('/api/notices/list', {
    schema: {
      tags,
      operationId: 'notices.list',
      querystring: readNoticesQuerySchema,
      response: { 200: noticePageSchema },
    },
    handler: own(({ tx, personId, request }) =>
      readNotices(tx, {
        personId,
        locale: localeOf(request),
        registry: house.notices,
        ...(request.query as z.output<typeof readNoticesQuerySchema>),
      }),
    ),
  });
  app.get('/api/notices/counts', {
    schema: { tags, operationId: 'notices.counts', response: { 200: noticeCountsSchema } },
    handler: own(({ tx, personId }) => countNotices(tx, personId)),
  });
  app.post('/api/notices/mark-read', {
    schema: { tags, operationId: 'notices.mark-read', body: markReadInputSchema, response: { 200: done } },
    handler: own(async ({ tx, personId, request }) => {
      const { noticeIds } = request.body as z.output<typeof markReadInputSchema>;
      await markRead(tx, { personId, noticeIds, now: house.clock() });
      return { done: true };
    }),
  });
  app.get('/api/notices/preference', {
    schema: { tags, operationId: 'notices.preference', response: { 200: noticePreferenceSchema } },
    handler: own(({ tx, personId }) => readNoticePreference(tx, personId)),
  });
  app.post('/api/notices/save-preference', {
    schema: {
      tags,
      operationId: 'notices.save-preference',
      body: noticePreferenceSchema,
      response: { 200: done },
    },
    handler: own(async ({ tx, personId, request }) => {
      const preference = request.body as z.output<typeof noticePreferenceSchema>;
      await saveNoticePreference(tx, { personId, preference, now: house.clock() });
      return { done: true };
    }),
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
      const outcome = await subscribePush(tx, {
        personId,
        subscription,
        now: house.clock(),
        sender: house.pushSender,
      });
      return isRefusal(outcome) ? outcome : { done: true };
    }),
  });
}
