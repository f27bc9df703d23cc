// The committee's public door: acts and questions that admit `public`, without a sign-in and without a session.
// `topics.send-clue` is POST /api/public/<committee's code>/topics/send-clue.
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { perform } from '#kernel/acts';
import { publicActor } from '#kernel/permissions';
import { isRefusal, refuse } from '#platform/errors';
import { committeeNamed } from '../committee-by-code.ts';
import { parseEnvelope } from '../envelope.ts';
import { localeOf } from '../request-person.ts';
import { sendRefusal } from '../send-refusal.ts';
import { answer, bodyOf, keyOf } from './act-request.ts';
import { answerOf } from './answer-of.ts';
import type { RouteParts } from './route-parts.ts';

const committeeParameter = z.object({ committee: z.string().min(1).max(60) });
const publicPathOf = (name: string): string => `/api/public/:committee/${name.replace('.', '/')}`;

export async function publicRoutes(app: FastifyInstance, { house }: RouteParts): Promise<void> {
  await app.register(rateLimit, {
    max: 120,
    timeWindow: '1 minute',
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
  });
  for (const act of [...house.acts.values()].filter(({ who }) => who.includes('public'))) {
    app.route({
      method: 'POST',
      url: publicPathOf(act.name),
      config: { rateLimit: { max: 20, timeWindow: '1 minute' } },
      schema: {
        tags: ['public'],
        operationId: `public.${act.name}`,
        params: committeeParameter,
        body: bodyOf(act),
        response: { 200: answer },
      },
      validatorCompiler: () => (value) => ({ value }),
      async handler(request, reply) {
        const committee = await committeeNamed(house, (request.params as { committee: string }).committee);
        if (!committee) return sendRefusal(reply, refuse('not-found'), request);
        const envelope = parseEnvelope(request.body);
        const idempotencyKey = keyOf(request.headers['idempotency-key']);
        if (isRefusal(envelope)) return sendRefusal(reply, envelope, request);
        if (isRefusal(idempotencyKey)) return sendRefusal(reply, idempotencyKey, request);
        const actor = publicActor(committee.id);
        const outcome = await perform(house, { act, actor, envelope, now: house.clock(), idempotencyKey });
        request.log.info({ act: act.name, outcome: isRefusal(outcome) ? outcome.code : 'done' });
        return isRefusal(outcome) ? sendRefusal(reply, outcome, request) : outcome;
      },
    });
  }
  for (const query of [...house.queries.values()].filter(({ who }) => who?.includes('public'))) {
    app.route({
      method: 'GET',
      url: publicPathOf(query.name),
      schema: {
        tags: ['public'],
        operationId: `public.${query.name}`,
        params: committeeParameter,
        querystring: query.parameters,
        response: { 200: query.answer },
      },
      async handler(request, reply) {
        const committee = await committeeNamed(house, (request.params as { committee: string }).committee);
        if (!committee) return sendRefusal(reply, refuse('not-found'), request);
        const asking = { actor: publicActor(committee.id), locale: localeOf(request), parameters: request.query };
        const found = await answerOf(house, { query, ...asking });
        return isRefusal(found) ? sendRefusal(reply, found, request) : found;
      },
    });
  }
}
