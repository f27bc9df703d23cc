// Questions in tests, as somebody puts them; the answer is read by its own schema, as the route does.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { calendarDateOf, readCalendar } from '#kernel/deadlines';
import type { Actor } from '#kernel/permissions';
import { publicActor } from '#kernel/permissions';
import { type Person, type TestCommittee, type TestDatabase, testNow } from '#kernel/testing';
import type { Transaction } from '#platform/database';
import { isRefusal, type Refusal } from '#platform/errors';
import { readSettings } from '#platform/settings';
import { instrument } from '../index.ts';

async function contextOf(tx: Transaction, actor: Actor, now: Date): Promise<QueryContext> {
  return {
    ...{ tx, actor, now, today: calendarDateOf(now), locale: 'zh-CN' },
    settings: await readSettings(tx),
    calendar: await readCalendar(tx),
    translate: (key) => key,
  };
}

export function asking(database: TestDatabase, committee: TestCommittee) {
  const actorOf = async (who: Person | 'nobody') =>
    who === 'nobody' ? publicActor(committee.tenantId) : committee.actor(who);

  async function ask<Answer>(who: Person | 'nobody', name: string, parameters: object = {}): Promise<Answer | Refusal> {
    const query = instrument.queries.find((one) => one.name === `appraisals.${name}`);
    if (!query) throw new Error(`There is no query ${name}.`);
    const actor = await actorOf(who);
    const answer = await database.asTenant(actor.tenantId, async (tx) =>
      query.ask(await contextOf(tx, actor, testNow), query.parameters.parse(parameters)),
    );
    return isRefusal(answer) ? answer : (query.answer.parse(answer) as Answer);
  }

  /** An answer that must not be a refusal. */
  async function seen<Answer>(who: Person | 'nobody', name: string, parameters: object = {}): Promise<Answer> {
    const answer = await ask<Answer>(who, name, parameters);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
    return answer as Answer;
  }

  async function waits(who: Person): Promise<readonly WaitingLine[]> {
    const actor = await actorOf(who);
    return database.asTenant(actor.tenantId, async (tx) => instrument.waiting(await contextOf(tx, actor, testNow)));
  }

  return { ask, seen, waits };
}
