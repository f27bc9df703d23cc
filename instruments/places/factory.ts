// Situations for tests of places: a committee, its acts and questions, a place that is open with a rota.
import { type Act, type ActAnswer, type ActHouse, keepCommittees, type Query, type QueryContext } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { type Asked, type Doer, looking, performing, type TestDatabase, testCommittee, testNow } from '#kernel/testing';
import { holdFieldKeys, newKeyring } from '#platform/encryption';
import { isRefusal, type Refusal } from '#platform/errors';
import { translator } from '#platform/locale';
import { zhCN } from './messages/index.ts';
import { placeActs } from './place-acts.ts';
import { placeQueries } from './place-queries.ts';

export const rotaTyped = {
  ...{ weekdays: [2], fromOn: '2026-11-24', untilOn: '2026-12-31', everyWeeks: 1, onHoliday: 'skip' },
  ...{ startsAt: '09:00', endsAt: '11:30' },
};

interface Taught {
  readonly acts?: readonly Act[];
  readonly queries?: readonly Query[];
}

export async function placeFactory(database: TestDatabase, taught: Taught = {}) {
  holdFieldKeys(newKeyring());
  const committee = await testCommittee(database);
  const doing = performing(database, committee, [...placeActs, ...(taught.acts ?? [])]);
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };
  const queries = [...placeQueries, ...(taught.queries ?? [])];

  async function ask<Answer>(
    name: string,
    who: Doer,
    parameters: object = {},
    now = testNow,
  ): Promise<Answer | Refusal> {
    const query = queries.find((one) => one.name === name)!;
    const actor = await committee.actor(who as never);
    const { settings, calendar } = await house.committees.of(actor.tenantId);
    const translate = translator('zh-CN', zhCN);
    const asking = { actor, now, today: calendarDateOf(now), settings, calendar };
    const parsed = query.parameters.parse(parameters);
    const answer = await database.asTenant(actor.tenantId, (tx) =>
      query.ask({ tx, ...asking, locale: 'zh-CN', translate } as QueryContext, parsed),
    );
    // What leaves the house must be what its contract says.
    return isRefusal(answer) ? answer : (query.answer.parse(answer) as Answer);
  }

  async function seen<Answer>(name: string, who: Doer, parameters: object = {}, now = testNow): Promise<Answer> {
    const answer = await ask<Answer>(name, who, parameters, now);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
    return answer;
  }

  const idOf = (answer: ActAnswer | Refusal): string => {
    if (isRefusal(answer) || !answer.caseId) throw new Error(`refused: ${JSON.stringify(answer)}`);
    return answer.caseId;
  };

  const typed = (changes: object = {}) => ({
    ...{ title: '经济界委员工作室', kind: 'studio', address: '青川路 18 号', township: '城关街道' },
    ...{ plateNumber: '', openingHours: '周二上午', sectorIds: [committee.sectorId], keeperId: committee.people.lead },
    ...changes,
  });

  async function openPlace(changes: object = {}): Promise<string> {
    const id = idOf(await doing.done('places.plan-place', 'affairs', { input: typed(changes) }));
    await doing.done('places.open-place', 'affairs', { id });
    return id;
  }

  async function withRota(
    who: readonly (keyof typeof committee.people)[],
    changes: object = {},
    rota: object = {},
  ): Promise<string> {
    const id = await openPlace(changes);
    const input = { ...rotaTyped, ...rota, personIds: who.map((one) => committee.people[one]) };
    await doing.done('places.plan-rota', 'affairs', { id, input });
    return id;
  }

  const act = (name: string, who: Doer, asked: Asked = {}) => doing.act(name, who, asked);
  const done = (name: string, who: Doer, asked: Asked = {}) => doing.done(name, who, asked);
  return { committee, house, ask, seen, act, done, idOf, typed, openPlace, withRota, ...looking(database, committee) };
}
export type PlaceFactory = Awaited<ReturnType<typeof placeFactory>>;
