// Calendars of activities: one's own behind a secret address for any calendar program, one activity for whoever is called.
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply } from 'fastify';
import * as z from 'zod';
import { calendarBehind, calendarOfActivity } from '#instruments/activities';
import { isRefusal, refuse } from '#platform/errors';
import { actorOf } from '../request-person.ts';
import { sendRefusal } from '../send-refusal.ts';
import type { RouteParts } from './route-parts.ts';

const sent = (reply: FastifyReply, calendar: string) =>
  reply
    .header('content-type', 'text/calendar; charset=utf-8')
    .header('cache-control', 'private, no-store')
    .header('x-robots-tag', 'noindex')
    .send(calendar);

export async function calendarRoutes(app: FastifyInstance, { house, authenticate }: RouteParts): Promise<void> {
  await app.register(rateLimit, {
    max: 60,
    timeWindow: '1 minute',
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
  });
  app.get('/api/calendar/:token.ics', {
    // The address is the secret: it is not written into the log.
    logLevel: 'silent',
    schema: {
      tags: ['activities'],
      operationId: 'activities.calendar',
      params: z.object({ token: z.string().max(200) }),
    },
    async handler(request, reply) {
      const { token } = request.params as { token: string };
      const calendar = await calendarBehind(house.database, token, house.clock());
      return calendar === null ? sendRefusal(reply, refuse('not-found'), request) : sent(reply, calendar);
    },
  });
  app.get('/api/activities/activity.ics', {
    schema: {
      tags: ['activities'],
      operationId: 'activities.activity.ics',
      querystring: z.object({ id: z.uuid() }),
    },
    async handler(request, reply) {
      const actor = await actorOf(house, authenticate, request);
      if (isRefusal(actor)) return sendRefusal(reply, actor, request);
      const { id: caseId } = request.query as { id: string };
      const calendar = await calendarOfActivity(house.database, actor, { caseId, now: house.clock() });
      if (calendar === null) return sendRefusal(reply, refuse('not-found'), request);
      return sent(reply.header('content-disposition', 'attachment; filename="activity.ics"'), calendar);
    },
  });
}
