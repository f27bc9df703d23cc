// A route about one's own inbox: reading a notice is nobody else's business and leaves no event.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Transaction } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { actorOf } from '../request-person.ts';
import { sendRefusal } from '../send-refusal.ts';
import type { RouteParts } from './route-parts.ts';

export interface NoticeReader {
  readonly personId: string;
  readonly tx: Transaction;
  readonly request: FastifyRequest;
}

export const ownNotices =
  ({ house, authenticate }: RouteParts) =>
  (answer: (reader: NoticeReader) => Promise<unknown>) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    const actor = await actorOf(house, authenticate, request);
    if (isRefusal(actor)) return sendRefusal(reply, actor, request);
    const { tenantId, personId } = actor;
    const outcome = await house.database.asTenant(tenantId, (tx) => answer({ personId: personId!, tx, request }));
    reply.header('cache-control', 'no-store');
    return isRefusal(outcome) ? sendRefusal(reply, outcome, request) : outcome;
  };
