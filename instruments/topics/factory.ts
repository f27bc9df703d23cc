// Situations for tests of topics: a committee, its acts and questions, and what is typed where nothing else is meant.
import type { ActAnswer } from '#kernel/acts';
import { type ActHouse, keepCommittees, perform, type QueryContext } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { type Actor, publicActor } from '#kernel/permissions';
import { type Asked, type Doer, looking, performing, type TestDatabase, testCommittee, testNow } from '#kernel/testing';
import { holdFieldKeys, newKeyring } from '#platform/encryption';
import { isRefusal, type Refusal } from '#platform/errors';
import { translator } from '#platform/locale';
import type { SendClueInput } from './contract.ts';
import { zhCN } from './messages/index.ts';
import { topicActs } from './topic-acts.ts';
import { topicQueries } from './topic-queries.ts';

export const clueTyped: SendClueInput = {
  title: '希望在老城区增设公共充电桩',
  text: '老城区的小区大多没有固定车位，买了电动车只能去两公里外充电，希望在路边和公园停车场增设公共充电桩。',
  place: '青川区老城',
  contact: { name: '张先生', phone: '13800000001' },
  secondsTaken: 60,
};
export const callTyped = {
  ...{ title: '2027年度提案选题征集', text: '围绕民生实事，面向社会征集提案线索。' },
  ...{ opensOn: '2026-11-01', closesOn: '2026-11-30', answerers: 'public' },
};

export async function topicFactory(database: TestDatabase) {
  holdFieldKeys(newKeyring());
  const committee = await testCommittee(database);
  const doing = performing(database, committee, topicActs);
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };
  const citizen = publicActor(committee.tenantId);

  async function asCitizen(input: object = {}, now = testNow): Promise<ActAnswer | Refusal> {
    const act = topicActs.find(({ name }) => name === 'topics.send-clue')!;
    const envelope = { input: { ...clueTyped, ...input } };
    return perform(house, { act, actor: citizen, envelope, now });
  }

  async function ask<Answer>(name: string, who: Doer | Actor, parameters: object = {}): Promise<Answer | Refusal> {
    const query = topicQueries.find((one) => one.name === `topics.${name}`)!;
    const actor = typeof who === 'string' ? await committee.actor(who as never) : who;
    const { settings, calendar } = await house.committees.of(actor.tenantId);
    const translate = translator('zh-CN', zhCN);
    const asking = { actor, now: testNow, today: calendarDateOf(testNow), settings, calendar };
    const parsed = query.parameters.parse(parameters);
    return database.asTenant(actor.tenantId, (tx) =>
      query.ask({ tx, ...asking, locale: 'zh-CN', translate } as QueryContext, parsed),
    ) as Promise<Answer | Refusal>;
  }

  async function seen<Answer>(name: string, who: Doer | Actor, parameters: object = {}): Promise<Answer> {
    const answer = await ask<Answer>(name, who, parameters);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
    return answer;
  }

  const act = (name: string, who: Doer, asked: Asked = {}) => doing.act(`topics.${name}`, who, asked);
  const done = (name: string, who: Doer, asked: Asked = {}) => doing.done(`topics.${name}`, who, asked);
  const idOf = async (answer: Promise<ActAnswer | Refusal>): Promise<string> => {
    const given = await answer;
    if (isRefusal(given) || !given.caseId) throw new Error(`refused: ${JSON.stringify(given)}`);
    return given.caseId;
  };

  async function openCall(changes: object = {}): Promise<string> {
    const id = await idOf(done('draft-call', 'officer', { input: { ...callTyped, ...changes } }));
    await done('announce-call', 'officer', { id });
    return id;
  }

  return {
    committee,
    house,
    citizen,
    asCitizen,
    ask,
    seen,
    act,
    done,
    idOf,
    openCall,
    ...looking(database, committee),
  };
}
export type TopicFactory = Awaited<ReturnType<typeof topicFactory>>;
