// Situations for tests of activities: a committee with two bodies, its acts and questions, and what is typed.
import { v7 } from 'uuid';
import { type ActAnswer, type ActHouse, keepCommittees, type QueryContext } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { readDeeds } from '#kernel/deeds';
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
import { holdFieldKeys, newKeyring } from '#platform/encryption';
import { isRefusal, type Refusal } from '#platform/errors';
import { translator } from '#platform/locale';
import { activityActs } from './activity-acts.ts';
import { activityQueries } from './activity-queries.ts';
import { zhCN } from './messages/index.ts';

/** A committee meeting nine days after the tests' now. */
export const activityTyped = {
  ...{ kind: 'committee-meeting', title: '经济委员会第三次会议', summary: '研究明年协商计划。' },
  ...{ startsAt: '2026-12-03T09:00:00+08:00', endsAt: '2026-12-03T12:00:00+08:00', place: '机关三楼会议室' },
};
const day = 86_400_000;
export const daysLater = (days: number) => new Date(testNow.getTime() + days * day);
/** While the meeting is on, and after it. */
export const during = new Date('2026-12-03T09:30:00+08:00');
export const afterwards = new Date('2026-12-03T14:00:00+08:00');

export async function activityFactory(database: TestDatabase) {
  holdFieldKeys(newKeyring());
  const committee = await testCommittee(database);
  const [committeeId, groupId] = [v7(), v7()];
  const own = { tenant_id: committee.tenantId };
  const starts_on = '2022-01-01';
  await insertBehindWall(database, committee.tenantId, async (insert) => {
    await insert('body', { ...own, id: committeeId, kind: 'special-committee', name: '经济委员会' });
    await insert('body', { ...own, id: groupId, kind: 'member-group', name: '青川一组' });
    for (const [who, body_id] of [
      ['lead', committeeId],
      ['second', committeeId],
      ['lead', groupId],
    ] as const) {
      await insert('placement', { ...own, id: v7(), person_id: committee.people[who], body_id, starts_on });
    }
    const head = { person_id: committee.people.head, role: 'body-officer', body_id: committeeId, starts_on };
    await insert('role_holding', { ...own, id: v7(), ...head });
  });
  const doing = performing(database, committee, activityActs);
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };

  async function ask<Answer>(
    name: string,
    who: Doer,
    { now = testNow, ...parameters }: { now?: Date; [parameter: string]: unknown } = {},
  ): Promise<Answer | Refusal> {
    const query = activityQueries.find((one) => one.name === `activities.${name}`)!;
    const actor = await committee.actor(who as never);
    const { settings, calendar } = await house.committees.of(actor.tenantId);
    const asking = { actor, now, today: calendarDateOf(now), settings, calendar, locale: 'zh-CN' as const };
    const translate = translator('zh-CN', zhCN);
    const parsed = query.parameters.parse(parameters);
    const answer = await database.asTenant(actor.tenantId, (tx) =>
      query.ask({ tx, ...asking, translate } as QueryContext, parsed),
    );
    return (isRefusal(answer) ? answer : query.answer.parse(answer)) as Answer | Refusal;
  }

  async function seen<Answer>(name: string, who: Doer, parameters: Parameters<typeof ask>[2] = {}): Promise<Answer> {
    const answer = await ask<Answer>(name, who, parameters);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
    return answer;
  }

  const act = (name: string, who: Doer, asked: Asked = {}) => doing.act(`activities.${name}`, who, asked);
  const done = (name: string, who: Doer, asked: Asked = {}): Promise<ActAnswer> =>
    doing.done(`activities.${name}`, who, asked);

  /** A draft of the committee meeting, called through two bodies; announced unless told otherwise. */
  async function announced(changes: object = {}): Promise<string> {
    const calls = { bodyIds: [committeeId, groupId], personIds: [committee.people.third] };
    const input = { ...activityTyped, hostBodyId: committeeId, calls, ...changes };
    const { caseId } = await done('draft', 'affairs', { input });
    await done('announce', 'affairs', { id: caseId! });
    return caseId!;
  }

  const look = looking(database, committee);
  const deedsOf = (caseId: string) =>
    look.read(async (tx) =>
      (await readDeeds(tx, { from: '2020-01-01', until: '2030-12-31' })).filter((deed) => deed.caseId === caseId),
    );
  return { committee, committeeId, groupId, house, act, done, ask, seen, announced, deedsOf, ...look };
}
export type ActivityFactory = Awaited<ReturnType<typeof activityFactory>>;
