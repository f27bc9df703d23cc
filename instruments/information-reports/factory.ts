// Situations for tests of information reports: a committee, its acts and questions, a report that has come this far.
import { type Act, type ActAnswer, type ActHouse, keepCommittees, type Query, type QueryContext } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { type Doer, looking, performing, type TestDatabase, testCommittee, testNow } from '#kernel/testing';
import { holdFieldKeys, newKeyring } from '#platform/encryption';
import { isRefusal, type Refusal } from '#platform/errors';
import { translator } from '#platform/locale';
import { holdHouseSigner, newSigner } from '#platform/signing';
import { informationActs } from './information-acts.ts';
import { informationQueries } from './information-queries.ts';
import { zhCN } from './messages/index.ts';

export const reportTyped = {
  title: '青川江段夜间偷排影响水质',
  situation: '近一个月，青川江西段沿岸居民多次在夜间看到水面发白、有异味，早晨散去。',
  causes: '沿岸三家小厂的处理设备老旧，夜间无人值守，雨污管混接。',
  advice: '建议生态环境部门开展夜间巡查，对混接点逐一改造并公布进度。',
  ...{ isFirstHand: true, source: '', isOneMatter: true, isUrgent: false },
};

interface Taught {
  readonly acts?: readonly Act[];
  readonly queries?: readonly Query[];
}

export async function informationFactory(database: TestDatabase, taught: Taught = {}) {
  holdFieldKeys(newKeyring());
  holdHouseSigner(newSigner());
  const committee = await testCommittee(database);
  const { act, done } = performing(database, committee, [...informationActs, ...(taught.acts ?? [])]);
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };
  const queries = [...informationQueries, ...(taught.queries ?? [])];

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
    const answer = await database.asTenant(actor.tenantId, (tx) =>
      query.ask(
        { tx, ...asking, locale: 'zh-CN', translate } as QueryContext,
        query.parameters.parse(parameters) as never,
      ),
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

  const drafted = async (changes: object = {}, who: Doer = 'lead', now = testNow): Promise<string> =>
    idOf(await done('information-reports.draft', who, { input: { ...reportTyped, ...changes }, now }));

  async function submitted(changes: object = {}, who: Doer = 'lead', now = testNow): Promise<string> {
    const id = await drafted(changes, who, now);
    await done('information-reports.submit', who, { id, now });
    return id;
  }

  async function accepted(changes: object = {}, who: Doer = 'lead', now = testNow): Promise<string> {
    const id = await submitted(changes, who, now);
    await done('information-reports.accept', 'editor', { id, now });
    return id;
  }

  /** An issue on the editor's desk, made of these reports. */
  const started = async (reportIds: readonly string[], now = testNow): Promise<string> =>
    idOf(await done('information-reports.start-issue', 'editor', { input: { reportIds }, now }));

  /** Edited, checked by the head, signed by the secretary-general, numbered and sent. */
  async function sent(reportIds: readonly string[], now = testNow): Promise<string> {
    const id = await started(reportIds, now);
    await done('information-reports.send-to-check', 'editor', { id, now });
    await done('information-reports.pass', 'informationHead', { id, now });
    await done('information-reports.sign', 'secretary', { id, now });
    const input = { receivers: ['市委办公室', '市政府办公室'] };
    await done('information-reports.send', 'editor', { id, input, now });
    return id;
  }

  const situations = { drafted, submitted, accepted, started, sent };
  return { committee, house, ask, seen, act, done, idOf, ...situations, ...looking(database, committee) };
}
export type InformationFactory = Awaited<ReturnType<typeof informationFactory>>;
