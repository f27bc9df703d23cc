// A committee with two special committees, a group and two sectors, for the tests of this instrument.
import { v7 } from 'uuid';
import { type ActHouse, keepCommittees, type QueryContext } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import {
  type Asked,
  type Doer,
  insertBehindWall,
  looking,
  performing,
  type TestDatabase,
  testCommittee,
  testNow,
} from '#kernel/testing';
import { isRefusal, type Refusal } from '#platform/errors';
import { translator } from '#platform/locale';
import { memberActs } from './member-acts.ts';
import { memberQueries } from './member-queries.ts';
import { zhCN } from './messages/index.ts';

const kinds = {
  economy: ['special-committee', '经济委员会'],
  culture: ['special-committee', '文化委员会'],
  group: ['member-group', '城东组'],
  education: ['sector', '教育界'],
} as const;
export type Body = keyof typeof kinds;

export async function memberFactory(database: TestDatabase) {
  const committee = await testCommittee(database);
  const bodies = Object.fromEntries(Object.keys(kinds).map((key) => [key, v7()])) as Record<Body, string>;
  await insertBehindWall(database, committee.tenantId, async (insert) => {
    for (const [key, [kind, name]] of Object.entries(kinds)) {
      await insert('body', { tenant_id: committee.tenantId, id: bodies[key as Body], kind, name });
    }
  });
  const doing = performing(database, committee, memberActs);
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };

  async function ask<Answer>(name: string, who: Doer, parameters: object = {}): Promise<Answer | Refusal> {
    const query = memberQueries.find((one) => one.name === `members.${name}`)!;
    const actor = await committee.actor(who as never);
    const { settings, calendar } = await house.committees.of(actor.tenantId);
    const translate = translator('zh-CN', zhCN);
    const asking = { actor, now: testNow, today: calendarDateOf(testNow), settings, calendar };
    const parsed = query.parameters.parse(parameters);
    return database.asTenant(actor.tenantId, (tx) =>
      query.ask({ tx, ...asking, locale: 'zh-CN', translate } as QueryContext, parsed),
    ) as Promise<Answer | Refusal>;
  }

  async function seen<Answer>(name: string, who: Doer, parameters: object = {}): Promise<Answer> {
    const answer = await ask<Answer>(name, who, parameters);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
    return answer;
  }

  const act = (name: string, who: Doer, input: object, asked: Asked = {}) =>
    doing.act(`members.${name}`, who, { ...asked, input });
  const done = (name: string, who: Doer, input: object, asked: Asked = {}) =>
    doing.done(`members.${name}`, who, { ...asked, input });

  return { committee, bodies, house, ask, seen, act, done, ...looking(database, committee) };
}
export type MemberFactory = Awaited<ReturnType<typeof memberFactory>>;
