// Situations for tests of points and public matters: a committee, a point in service, a citizen at its door.
import { v7 } from 'uuid';
import { type Act, type ActAnswer, type ActHouse, keepCommittees, perform, type QueryContext } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { type Actor, publicActor, systemActor } from '#kernel/permissions';
import { issuePass, markOf, solutionOf } from '#kernel/public-door';
import { type Asked, type Doer, looking, performing, type TestDatabase, testCommittee, testNow } from '#kernel/testing';
import { undertakenKinds, undertakingActs } from '#kernel/undertakings';
import { holdFieldKeys, newKeyring } from '#platform/encryption';
import { isRefusal, type Refusal } from '#platform/errors';
import { translator } from '#platform/locale';
import { matterActs } from './matter-acts.ts';
import { matterQueries } from './matter-queries.ts';
import { doorOf } from './matters/codes.ts';
import { zhCN } from './messages/index.ts';
import { publicMatterKind } from './undertaken.ts';

const puzzleBits = 4;

export const matterTyped = {
  ...{ topic: 'roads-and-traffic', text: '桂花街路口的红绿灯坏了一周，老人过街很危险。', place: '桂花街与文昌路路口' },
  ...{ since: 'this-week', wish: '请尽快修好。', contact: { name: '', phone: '' } },
};

export interface AtTheDoor {
  readonly address?: string;
  readonly isWithoutScript?: boolean;
  readonly pass?: string;
  readonly solution?: string;
  readonly openedAt?: Date;
  readonly now?: Date;
}

export async function matterFactory(database: TestDatabase) {
  holdFieldKeys(newKeyring());
  const committee = await testCommittee(database);
  const { tenantId } = committee;
  const acts: readonly Act[] = [...matterActs, ...undertakingActs(undertakenKinds([publicMatterKind]))];
  const doing = performing(database, committee, acts);
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };
  const citizen = publicActor(tenantId);

  async function answerTo<Answer>(
    name: string,
    actor: Actor,
    parameters: object,
    now: Date,
  ): Promise<Answer | Refusal> {
    const query = matterQueries.find((one) => one.name === name)!;
    const { settings, calendar } = await house.committees.of(tenantId);
    const translate = translator('zh-CN', zhCN);
    const asking = { actor, now, today: calendarDateOf(now), settings, calendar };
    const parsed = query.parameters.parse(parameters);
    const answer = await database.asTenant(tenantId, (tx) =>
      query.ask({ tx, ...asking, locale: 'zh-CN', translate } as QueryContext, parsed),
    );
    // What leaves the house must be what its contract says.
    return isRefusal(answer) ? answer : (query.answer.parse(answer) as Answer);
  }

  const ask = async <Answer>(name: string, who: Doer | typeof citizen, parameters: object = {}, now = testNow) =>
    answerTo<Answer>(name, typeof who === 'string' ? await committee.actor(who as never) : who, parameters, now);

  async function seen<Answer>(name: string, who: Doer | typeof citizen, parameters: object = {}, now = testNow) {
    const answer = await ask<Answer>(name, who, parameters, now);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
    return answer;
  }

  const idOf = (answer: ActAnswer | Refusal): string => {
    if (isRefusal(answer) || !answer.caseId) throw new Error(`refused: ${JSON.stringify(answer)}`);
    return answer.caseId;
  };

  async function openPoint(changes: object = {}): Promise<{ id: string; code: string }> {
    const inChargeIds = [committee.people.lead];
    const typed = {
      title: '文昌社区直报点',
      kind: 'community',
      address: '文昌路 8 号',
      district: '城关街道',
      inChargeIds,
    };
    const answer = await doing.done('public-matters.register-point', 'editor', { input: { ...typed, ...changes } });
    const id = idOf(answer);
    await doing.done('public-matters.open-point', 'editor', { id });
    return { id, code: String(answer.code) };
  }

  /** As the house's own page does it. */
  const asCitizen = (name: string, input: object, now = testNow) =>
    perform(house, { act: acts.find((one) => one.name === name)!, actor: citizen, envelope: { input }, now });

  const passFor = ({ address = '10.0.0.1', openedAt = new Date(testNow.getTime() - 60_000) }: AtTheDoor = {}) => {
    const mark = markOf(address, doorOf(tenantId));
    return issuePass({ id: v7(), mark, at: openedAt.getTime(), bits: puzzleBits }, doorOf(tenantId));
  };

  function send(pointCode: string, changes: object = {}, door: AtTheDoor = {}) {
    const pass = door.pass ?? passFor(door);
    const solution = door.solution ?? (door.isWithoutScript ? '' : solutionOf(pass, puzzleBits));
    return asCitizen('public-matters.send-matter', { ...matterTyped, pointCode, pass, solution, ...changes }, door.now);
  }

  /** A matter that has arrived, with the code the citizen took home. */
  async function sent(
    pointCode: string,
    changes: object = {},
    door: AtTheDoor = {},
  ): Promise<{ id: string; code: string }> {
    const answer = await send(pointCode, changes, { address: v7(), ...door });
    return { id: idOf(answer), code: String((answer as ActAnswer).code) };
  }

  async function taken(pointCode: string, changes: object = {}): Promise<{ id: string; code: string }> {
    const matter = await sent(pointCode, changes);
    const input = { topic: 'roads-and-traffic', title: '修复桂花街路口的红绿灯' };
    await doing.done('public-matters.take-in', 'editor', { id: matter.id, input });
    return matter;
  }

  const readCode = <Answer>(code: string, now = testNow) =>
    answerTo<Answer>('public-matters.by-code', systemActor(tenantId), { code }, now);
  const act = (name: string, who: Doer, asked: Asked = {}) => doing.act(`public-matters.${name}`, who, asked);
  const done = (name: string, who: Doer, asked: Asked = {}) => doing.done(`public-matters.${name}`, who, asked);
  return {
    ...{ committee, house, ask, seen, act, done, undertaking: doing.done, idOf, openPoint, asCitizen, passFor, send },
    ...{ sent, taken, readCode, ...looking(database, committee) },
  };
}
export type MatterFactory = Awaited<ReturnType<typeof matterFactory>>;
