// A round from nomination to certificate on a real database, by those who would; conflicts, ties and secrets on the way.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActAnswer, type ActHouse, keepCommittees, perform, type QueryContext, registerActs } from '#kernel/acts';
import { eventsOfCase, firstFault } from '#kernel/audit';
import { ballots } from '#kernel/ballots';
import { linksOf } from '#kernel/cases';
import { calendarDateOf, readCalendar } from '#kernel/deadlines';
import { renderOfficialDocument } from '#kernel/official-documents';
import type { Actor, Role } from '#kernel/permissions';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { isRefusal, type Refusal } from '#platform/errors';
import { readSettings } from '#platform/settings';
import { awardActs } from './award-acts.ts';
import type { AwardRound, AwardsOfCase } from './contract.ts';
import { awardDocuments } from './documents/award-documents.ts';
import { awardQueries } from './queries/index.ts';
import { type AwardTown, awardTown } from './testing/award-town.ts';

const now = new Date('2026-11-24T10:00:00+08:00');
const acts = registerActs([...awardActs, ...ballots.acts]);
let database: TestDatabase;
let house: ActHouse;
let town: AwardTown;

beforeAll(async () => {
  database = await testDatabase();
  town = await awardTown(database, now);
  house = { database, committees: keepCommittees(database), digest: 'sha256' };
});
afterAll(() => database.end());

const actor = (name: string, ...roles: readonly { role: Role; bodyId?: string; unitId?: string }[]): Actor => ({
  ...{
    tenantId: town.tenantId,
    accountId: null,
    personId: town.people[name] as string,
    name,
    seat: null,
    placements: [],
  },
  onBehalfOf: null,
  roles: roles.map(({ role, bodyId = null, unitId = null }) => ({ role, bodyId, unitId })),
});
const officer = () => actor('周敏', { role: 'proposal-officer' });
const head = () => actor('吴刚', { role: 'proposal-committee-head' });

async function act(name: string, who: Actor, input: object, id?: string, at = now): Promise<ActAnswer | Refusal> {
  const found = acts.get(name.includes('.') ? name : `awards.${name}`);
  if (!found) throw new Error(`There is no act ${name}.`);
  return perform(house, {
    act: found,
    actor: who,
    envelope: { ...(id ? { id } : {}), version: 'latest', input },
    now: at,
  });
}
async function done(...given: Parameters<typeof act>): Promise<ActAnswer> {
  const answer = await act(...given);
  if (isRefusal(answer)) throw new Error(`${given[0]} was refused: ${answer.code}`);
  return answer;
}
async function asked<Answer>(name: string, who: Actor, parameters: object): Promise<Answer> {
  const query = awardQueries.find((one) => one.name === `awards.${name}`)!;
  return database.asTenant(town.tenantId, async (tx) => {
    const context: QueryContext = {
      ...{ tx, actor: who, now, today: calendarDateOf(now), locale: 'zh-CN', translate: (key: string) => key },
      settings: await readSettings(tx),
      calendar: await readCalendar(tx),
    };
    const answer = await query.ask(context, query.parameters.parse(parameters));
    if (!isRefusal(answer)) query.answer.parse(answer);
    return answer as Answer;
  });
}
const roundOf = (id: string, who = officer()) => asked<AwardRound>('round', who, { id });

async function nominating(): Promise<string> {
  const { caseId } = await done('draft', officer(), {
    ...{
      awardKind: 'excellent-proposal',
      sessionId: town.sessionId,
      awardName: '优秀提案',
      title: '2026年优秀提案评选',
    },
  });
  await done('open-nominations', officer(), { until: '2026-12-01' }, caseId!);
  return caseId!;
}

const points = (each: number) => ({ matter: each, research: each, advice: each, effect: each });
const reason = '选题准，建议实，答复后已经落实。';

async function scored(): Promise<string> {
  const id = await nominating();
  for (const targetId of town.proposals.slice(0, 4)) await done('nominate', officer(), { targetId, reason }, id);
  const panelIds = ['王晓明', '李青', '赵远'].map((name) => town.people[name]);
  await done('start-scoring', officer(), { panelIds, until: '2026-12-05' }, id);
  for (const { id: nomineeId } of (await roundOf(id)).nominees)
    for (const [index, name] of ['李青', '赵远'].entries())
      await done('score', actor(name), { nomineeId, points: points(14 + index * 3) }, id);
  return id;
}

const vote = async (id: string, choices: (label: string) => 'yes' | 'no') => {
  for (const ballot of (await roundOf(id)).ballots.filter(({ state }) => state === 'open'))
    for (const name of ['孙立', '郑洁'])
      await done('ballots.cast', actor(name, { role: 'chairpersons-council' }), {
        ballotId: ballot.id,
        choices: Object.fromEntries(ballot.rules.items.map((item) => [item.id, choices(item.label)])),
      });
};

describe('nominating', () => {
  test('bodies nominate with reasons, units only themselves, strangers nothing; foreign cases are unknown', async () => {
    const id = await nominating();
    const body = actor('何静', { role: 'body-officer', bodyId: town.bodyId });
    await done('nominate', body, { targetId: town.proposals[0], reason }, id);
    await done('nominate', officer(), { targetId: town.proposals[0], reason }, id);
    const [nominee, ...others] = (await roundOf(id)).nominees;
    expect(others).toEqual([]);
    expect(nominee?.nominations.map(({ by }) => by)).toEqual(['青川市工商联', '提案委员会']);
    const unit = actor('冯涛', { role: 'unit-contact', unitId: town.units[0]! });
    expect(await act('nominate', unit, { targetId: town.proposals[0], reason }, id)).toMatchObject({
      code: 'not-found',
    });
    expect(await act('nominate', officer(), { targetId: town.unfiledId, reason }, id)).toMatchObject({
      code: 'candidate-unknown',
    });
    expect(
      await act('nominate', officer(), { targetId: town.proposals[1], reason: '长'.repeat(50_000) }, id),
    ).toMatchObject({ code: 'text-too-long' });
  });
});

describe('scoring', () => {
  test('back to back: own sheets only, the signer excluded, points never in the record', async () => {
    const id = await scored();
    const seen = await roundOf(id, actor('王晓明'));
    const own = seen.nominees.find(({ targetId }) => targetId === town.proposals[0])!;
    expect(own.mine).toEqual({ isExcluded: true, points: null, remark: '' });
    expect(seen.nominees.every(({ spread }) => spread === null)).toBe(true);
    const refused = await act('score', actor('王晓明'), { nomineeId: own.id, points: points(20) }, id);
    expect(refused).toMatchObject({ code: 'own-matter' });
    expect(await act('score', officer(), { nomineeId: own.id, points: points(20) }, id)).toMatchObject({
      code: 'not-permitted',
    });
    const events = await database.asTenant(town.tenantId, (tx) => eventsOfCase(tx, id));
    expect(JSON.stringify(events.filter(({ name }) => name.endsWith('.scored')))).not.toContain('matter');
    expect(firstFault(events)).toBeNull();
  });
});

test('from nomination to certificate; the proposal links to its award', async () => {
  const id = await scored();
  const { nominees, limits } = await roundOf(id);
  // 40 filed × 5 % = 2, at least one of them collective.
  expect(limits).toMatchObject({ base: 40, percent: 5, most: 2, collectiveLeast: 1 });
  const voterIds = ['孙立', '郑洁'].map((name) => town.people[name]);
  await done('start-voting', head(), { voterIds, nomineeIds: nominees.map((one) => one.id), isSecret: false }, id);
  expect((await roundOf(id)).nominees[0]?.spread).toEqual({ mean: 62, lowest: 56, highest: 68 });
  const wanted = nominees.find((one) => !one.isCollective)!;
  await vote(id, (label) => (label === wanted.label || label.includes('集体') ? 'yes' : 'no'));
  expect(await act('publish-notice', head(), { until: '2026-12-10' }, id)).toMatchObject({ code: 'vote-running' });
  await done('close-voting', head(), {}, id);
  await done('publish-notice', head(), { until: '2026-12-10' }, id);
  const chosen = (await roundOf(id)).nominees.filter(({ outcome }) => outcome === 'awarded');
  expect(chosen.map(({ isCollective }) => isCollective).sort()).toEqual([false, true]);
  const objection = await done(
    'object',
    officer(),
    {
      nomineeId: chosen.find((one) => !one.isCollective)!.id,
      text: '与往年提案内容相近，请核实。',
      byName: '一位委员',
    },
    id,
  );
  const later = new Date('2026-12-11T10:00:00+08:00');
  expect(await act('decide', head(), { meeting: '第十次主席会议' }, id, later)).toMatchObject({
    code: 'objections-open',
  });
  const objectionId = (await roundOf(id)).objections[0]!.id;
  expect(objection.state).toBe('public-notice');
  await done('answer-objection', officer(), { objectionId, outcome: 'upheld', answer: '经核实属实，予以撤下。' }, id);
  expect(await act('decide', head(), { meeting: '第十次主席会议' }, id)).toMatchObject({ code: 'notice-running' });
  await done('decide', head(), { meeting: '第十次主席会议', documentNumber: '青协发〔2026〕8号' }, id, later);
  await done('issue-certificates', officer(), {}, id, later);
  const issued = await roundOf(id);
  const certified = issued.nominees.filter(({ certificateNumber }) => certificateNumber !== null);
  expect(certified.map(({ certificateNumber }) => certificateNumber)).toEqual(['2026-0001']);
  const { targetId } = certified[0]!;
  expect(await database.asTenant(town.tenantId, (tx) => linksOf(tx, targetId))).toContainEqual({
    ...{ fromCaseId: id, toCaseId: targetId, kind: 'awarded' },
  });
  const { awards } = await asked<AwardsOfCase>('of-case', officer(), { id: targetId });
  expect(awards).toMatchObject([{ roundId: id, awardName: '优秀提案' }]);
  for (const paper of awardDocuments) {
    const committee = { name: '政协青川市委员会', shortName: '政协青川市' };
    const made = paper.make(issued as never, { committee, today: '2026-12-11', parameters: {} })!;
    expect((await renderOfficialDocument(made.document, { as: 'docx' })).bytes.length).toBeGreaterThan(5_000);
  }
});

async function personsInVote(): Promise<string> {
  const { caseId } = await done('draft', officer(), {
    ...{ awardKind: 'advanced-person', sessionId: town.sessionId, awardName: '先进个人', title: '2026年先进个人评选' },
    mostAwards: 2,
  });
  const id = caseId!;
  await done('open-nominations', officer(), { until: '2026-12-01' }, id);
  for (const name of ['冯涛', '李青', '赵远'])
    await done('nominate', officer(), { targetId: town.people[name], reason }, id);
  const panelIds = ['王晓明', '周敏', '吴刚'].map((name) => town.people[name]);
  await done('start-scoring', officer(), { panelIds, until: '2026-12-05' }, id);
  for (const { id: nomineeId } of (await roundOf(id)).nominees)
    await done('score', actor('王晓明'), { nomineeId, points: { duty: 40, work: 40 } }, id);
  const voterIds = council.map((name) => town.people[name]);
  const nomineeIds = (await roundOf(id)).nominees.map((one) => one.id);
  await done('start-voting', head(), { voterIds, nomineeIds, isSecret: false }, id);
  return id;
}

const council = ['孙立', '郑洁', '何静'];

/** Each of three voters leaves out another of the three: two votes each, and only two places. */
async function tiedVote(id: string): Promise<string> {
  const ballot = (await roundOf(id)).ballots.at(-1)!;
  for (const [index, name] of council.entries()) {
    const chosen = ballot.rules.items.filter((_, at) => at !== index).slice(0, ballot.rules.places ?? 2);
    const choices = Object.fromEntries(chosen.map((item) => [item.id, 'yes']));
    await done('ballots.cast', actor(name), { ballotId: ballot.id, choices });
  }
  await done('close-voting', head(), {}, id);
  return ballot.id;
}

test('a tie → no notice before the run-off; a second tie → the chair decides with a reason', async () => {
  const id = await personsInVote();
  const ballotId = await tiedVote(id);
  expect((await roundOf(id)).ballots[0]?.state).toBe('tied');
  expect(await act('publish-notice', head(), { until: '2026-12-10' }, id)).toMatchObject({ code: 'vote-tied' });
  await done('run-off', head(), { ballotId }, id);
  const second = await tiedVote(id);
  const itemIds = (await roundOf(id)).ballots
    .at(-1)!
    .rules.items.slice(0, 2)
    .map((item) => item.id);
  await done('decide-tie', head(), { ballotId: second, itemIds, reason: '按工作年限先后。', byName: '孙立' }, id);
  await done('publish-notice', head(), { until: '2026-12-10' }, id);
  const awarded = (await roundOf(id)).nominees.filter(({ outcome }) => outcome === 'awarded');
  expect(awarded.map((one) => one.id).sort()).toEqual([...itemIds].sort());
});

test('cancelled while the vote runs → the vote is void and the round ends with its reason', async () => {
  const id = await personsInVote();
  await done('cancel', officer(), { reason: '本年度不再评选。' }, id);
  const round = await roundOf(id);
  expect(round).toMatchObject({ state: 'cancelled', cancelledReason: '本年度不再评选。' });
  expect(round.ballots.map(({ state }) => state)).toEqual(['void']);
});
