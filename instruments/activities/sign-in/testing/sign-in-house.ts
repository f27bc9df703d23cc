// A committee with one meeting to come, and questions put as somebody, for tests of signing in.
import { keepCommittees, type QueryContext } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import {
  type Asked,
  looking,
  type Person,
  performing,
  type TestDatabase,
  testCommittee,
  testNow,
} from '#kernel/testing';
import { holdFieldKeys, newKeyring } from '#platform/encryption';
import { isRefusal, type Refusal } from '#platform/errors';
import { translator } from '#platform/locale';
import { activityActs } from '../../activity-acts.ts';
import { activityQueries } from '../../activity-queries.ts';
import { zhCN } from '../../messages/index.ts';
import { hallCodeAt, slotAt } from '../code/hall-code.ts';
import { sheetReading } from '../queries/read-sheet.ts';

export const plus = (minutes: number, from = testNow): Date => new Date(from.getTime() + minutes * 60_000);
/** The meeting begins half an hour after `testNow` and takes two hours. */
export const startsAt = plus(30);
export const endsAt = plus(150);

export async function signInHouse(database: TestDatabase) {
  holdFieldKeys(newKeyring());
  const committee = await testCommittee(database);
  const doing = performing(database, committee, activityActs);
  const committees = keepCommittees(database);

  async function contextOf(who: Person, now: Date): Promise<Omit<QueryContext, 'tx'>> {
    const actor = await committee.actor(who);
    const { settings, calendar } = await committees.of(actor.tenantId);
    const translate = translator('zh-CN', zhCN);
    return { actor, now, today: calendarDateOf(now), settings, calendar, locale: 'zh-CN', translate };
  }

  async function seen<Answer>(name: string, who: Person, asked: { now?: Date; [parameter: string]: unknown } = {}) {
    const { now = testNow, ...parameters } = asked;
    const query = activityQueries.find((one) => one.name === `activities.${name}`)!;
    const context = await contextOf(who, now);
    return database.asTenant(committee.tenantId, (tx) =>
      query.ask({ tx, ...context }, query.parameters.parse(parameters)),
    ) as Promise<Answer | Refusal>;
  }

  async function readPhoto(who: Person, id: string, photo: Buffer) {
    const looked = await sheetReading.look(photo);
    if (isRefusal(looked)) return looked;
    const context = await contextOf(who, startsAt);
    return database.asTenant(committee.tenantId, (tx) => sheetReading.ask({ tx, ...context }, looked, { id }));
  }

  const act = (verb: string, who: Person, asked: Asked = {}) => doing.act(`activities.${verb}`, who, asked);
  const done = (verb: string, who: Person, asked: Asked = {}) => doing.done(`activities.${verb}`, who, asked);

  async function announced(given: object = {}): Promise<string> {
    const { lead, second, third, council } = committee.people;
    const input = {
      ...{ title: '政协九届五次会议第一次全体会议', kind: 'plenary', place: '青川会堂', lateAfterMinutes: 5 },
      ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
      calls: { personIds: [lead, second, third, council] },
      ...given,
    };
    const { caseId } = await done('draft', 'affairs', { input, now: plus(-60 * 24 * 10) });
    await done('announce', 'affairs', { id: caseId!, now: plus(-60 * 24 * 9) });
    return caseId!;
  }

  const codeAt = (caseId: string, moment: Date) => hallCodeAt({ tenantId: committee.tenantId, caseId }, slotAt(moment));

  return { committee, act, done, seen, readPhoto, announced, codeAt, ...looking(database, committee) };
}
export type SignInHouse = Awaited<ReturnType<typeof signInHouse>>;
