// Somebody without an account at the portal, and the questions and acts of public matters put in their name.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ZodType } from 'zod';
import { perform } from '#kernel/acts';
import type { CommitteeName } from '#kernel/people';
import { publicActor, systemActor } from '#kernel/permissions';
import { type DoorPlace, markOf } from '#kernel/public-door';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { Reader } from '../../../web/portal/reader.ts';
import { translateIn } from '../../catalogues.ts';
import type { House } from '../../house.ts';
import { answerOf } from '../../routes/answer-of.ts';

export interface MatterVisit {
  readonly house: House;
  readonly committee: CommitteeName;
  readonly reader: Reader;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export const doorOf = ({ committee }: MatterVisit): DoorPlace => ({ tenantId: committee.id, door: 'public-matters' });
export const markOfVisit = (visit: MatterVisit): string => markOf(visit.request.ip, doorOf(visit));

/** Asked in the house's own name where nobody outside may ask by themselves. */
export async function askedOf<Answer>(
  { house, committee, reader }: MatterVisit,
  { name, answer, parameters = {} }: { name: string; answer: ZodType<Answer>; parameters?: object },
): Promise<Answer | Refusal> {
  const query = house.queries.get(`public-matters.${name}`);
  if (!query) return refuse('not-found');
  const actor = query.who?.includes('public') ? publicActor(committee.id) : systemActor(committee.id);
  const found = await answerOf(house, { query, actor, locale: reader.locale, parameters });
  if (isRefusal(found)) return found as Refusal;
  return answer.parse(found);
}

export async function doneBy({ house, committee, request }: MatterVisit, name: string, input: object) {
  const act = house.acts.get(`public-matters.${name}`);
  if (!act) return refuse('not-found');
  const outcome = await perform(house, {
    ...{ act, actor: publicActor(committee.id), envelope: { input }, now: house.clock() },
  });
  request.log.info({ act: act.name, outcome: isRefusal(outcome) ? outcome.code : 'done' });
  return outcome;
}

export const sayRefusal = ({ reader }: MatterVisit, { code, params }: Refusal): string =>
  translateIn(reader.locale)(`refusals.${code}`, params);
