// Every route of this part ends here: a refusal goes to the caller's function, anything else is the answer.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal } from '#platform/errors';
import type { OwnAct } from '../account-act.ts';
import { type IdentityRoutes, ownAct } from './route-options.ts';

export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export async function respond<T, A>(
  options: IdentityRoutes,
  { request, reply }: Exchange,
  { outcome, answer }: { outcome: Promise<T | Refusal>; answer: (value: T) => A | Promise<A> },
): Promise<A> {
  const value = await outcome;
  if (!isRefusal(value)) return answer(value as T);
  // Fastify takes a sent reply for the answer; its type cannot say so next to a response schema.
  return (await options.sendRefusal(reply, value, request)) as A;
}

/** As above for what the signed-in person does to their own account. */
export async function respondOwn<T, A>(
  options: IdentityRoutes,
  exchange: Exchange,
  { act, answer }: { act: (own: OwnAct) => Promise<T | Refusal>; answer: (value: T) => A | Promise<A> },
): Promise<A> {
  const own = await ownAct(options, exchange.request);
  const outcome = isRefusal(own) ? Promise.resolve(own) : act(own);
  return respond<T, A>(options, exchange, { outcome, answer });
}
