// A question of the house, put as a screen would put it; the demo itself must never be refused.
import { isRefusal } from '#platform/errors';
import { queryContext } from '../query-context.ts';
import { actorFor, type CastMember } from './cast.ts';
import type { Telling } from './chapters.ts';

interface Question {
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export async function asks<Answer>(
  { house, cast, now }: Telling,
  asker: CastMember,
  { name, parameters }: Question,
): Promise<Answer> {
  const query = house.queries.get(name);
  if (!query) throw new Error(`The demo knows no question ${name}.`);
  const committee = await house.committees.of(cast.tenantId);
  const actor = actorFor(cast.tenantId, asker);
  const answer = await house.database.asTenant(cast.tenantId, (tx) =>
    query.ask(queryContext({ tx, actor, locale: 'zh-CN', committee, now }), query.parameters.parse(parameters)),
  );
  if (isRefusal(answer)) throw new Error(`The demo's ${name} was refused: ${answer.code}`);
  return answer as Answer;
}

/** Asked by the proposal office's officer, who sees all but drafts. */
export const officerAsks = <Answer>(
  telling: Telling,
  name: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Answer> => asks(telling, telling.cast.offices.officer, { name, parameters });
