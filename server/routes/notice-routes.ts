// One's own inbox, and how one wants to be told.
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import {
  countNotices,
  markRead,
  markReadInputSchema,
  noticeCountsSchema,
  noticePageSchema,
  noticePreferenceSchema,
  readNoticePreference,
  readNotices,
  readNoticesQuerySchema,
  saveNoticePreference,
} from '#kernel/notices';
import { localeOf } from '../request-person.ts';
import { ownNotices } from './own-notices.ts';
import type { RouteParts } from './route-parts.ts';

export async function noticeRoutes(app: FastifyInstance, parts: RouteParts): Promise<void> {
  const { house } = parts;
  const own = ownNotices(parts);
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
}
