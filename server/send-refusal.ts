// A refusal on the wire: code, parameters, details, and the sentence in the caller's language.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Refusal, statusOf } from '#platform/errors';
import { translateIn } from './catalogues.ts';
import { localeOf } from './request-person.ts';

export function sendRefusal(reply: FastifyReply, refusal: Refusal, request: FastifyRequest): FastifyReply {
  const message = translateIn(localeOf(request))(`refusals.${refusal.code}`, refusal.params);
  return reply
    .code(statusOf(refusal.code))
    .header('cache-control', 'no-store')
    .send({ ...refusal, message });
}
