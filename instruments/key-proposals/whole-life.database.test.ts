// A year's choice on PostgreSQL: nominated, screened, voted on, tied, run off, named; then planned, visited, looked back on.
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepCommittees } from '#kernel/acts';
import { ballots } from '#kernel/ballots';
import {
  insertBehindWall,
  type Person,
  performing,
  type TestCommittee,
  type TestDatabase,
  testCommittee,
  testDatabase,
  testNow,
} from '#kernel/testing';
import { sql, type Transaction } from '#platform/database';
import { shippedSettings } from '#platform/settings';
import type { HandlingView, RoundAnswer } from './contract.ts';
import { instrument, keyProposalActs } from './index.ts';

let database: TestDatabase;
let committee: TestCommittee;
let calls: ReturnType<typeof performing>;
const proposals = { a: v7(), b: v7(), c: v7(), draft: v7() };

const read = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => database.asTenant(committee.tenantId, work);

async function ask<Answer>(name: string, who: Person, parameters: unknown = {}): Promise<Answer> {
  const query = instrument.queries.find((one) => one.name === name)!;
  const actor = await committee.actor(who);
  const { calendar } = await keepCommittees(database).of(committee.tenantId);
  const settings = shippedSettings;
  const place = { locale: 'zh-CN' as const, translate: (key: string) => key, calendar, settings };
  return (await read((tx) =>
    query.ask({ tx, actor, now: testNow, today: '2026-11-24', ...place }, parameters),
  )) as Answer;
}

beforeAll(async () => {
  database = await testDatabase();
  committee = await testCommittee(database);
  calls = performing(database, committee, [...keyProposalActs, ...ballots.acts]);
  const shell = { tenant_id: committee.tenantId, kind: 'proposal', created_at: testNow, updated_at: testNow };
  await insertBehindWall(database, committee.tenantId, async (insert) => {
    for (const [index, key] of (['a', 'b', 'c'] as const).entries()) {
      const filed = { state: 'handling', number: `09010${index}`, title: `关于${key}的提案`, audience: 'members' };
      await insert('"case"', { ...shell, ...filed, id: proposals[key] });
    }
    await insert('"case"', { ...shell, id: proposals.draft, state: 'draft', title: '草稿' });
  });
});
afterAll(() => database.end());

const criteria = [{ id: 'feasible', label: '建议可行' }];
const round = (year: number) => ({ year, workPoints: '城市更新和养老', criteria, collectUntilOn: '2026-11-30' });

async function asked(id: string): Promise<string[]> {
  const { rows } = await read((tx) =>
    sql<{ id: string }>`select proposal_id as id from key_candidate where case_id = ${id} and is_decided`.execute(tx),
  );
  return rows.map((row) => row.id).sort();
}

async function inVote(year: number, places = 1): Promise<{ id: string; ballotId: string }> {
  const opened = await calls.done('key-proposals.open-round', 'officer', { input: round(year) });
  const id = opened.caseId!;
  for (const proposalId of [proposals.a, proposals.b, proposals.c]) {
    await calls.done('key-proposals.nominate', 'officer', {
      id,
      input: { proposalId, bodyId: null, reason: '群众反映多' },
    });
  }
  await calls.done('key-proposals.start-screening', 'officer', { id });
  for (const proposalId of [proposals.a, proposals.b, proposals.c]) {
    const input = { proposalId, marks: { feasible: 'meets' }, note: '', isShortlisted: proposalId !== proposals.c };
    await calls.done('key-proposals.screen', 'officer', { id, input });
  }
  const voterIds = (['council', 'head', 'secretary'] as const).map((who) => committee.people[who]);
  const vote = await calls.done('key-proposals.open-vote', 'head', {
    id,
    input: { isSecret: false, voterIds, places },
  });
  return { id, ballotId: (vote as unknown as { ballotId: string }).ballotId };
}

const cast = (ballotId: string, who: Person, ...yes: string[]) =>
  calls.done('ballots.cast', who, {
    input: { ballotId, choices: Object.fromEntries(yes.map((id) => [id, 'yes'])) },
  });

describe('the choice', () => {
  test('a tie, a run-off, a second tie, and the chair decides with a reason', async () => {
    const { id, ballotId } = await inVote(2026);
    await cast(ballotId, 'council', proposals.a);
    await cast(ballotId, 'head', proposals.b);
    await cast(ballotId, 'secretary');
    // One of three is no majority: nobody is named, and nobody is tied.
    expect(await calls.done('key-proposals.close-vote', 'head', { id })).toMatchObject({
      state: 'decided',
      decided: [],
    });
    const next = await inVote(2027);
    const tie = async (id_: string) => {
      await cast(id_, 'council', proposals.a);
      await cast(id_, 'head', proposals.b);
    };
    await read((tx) =>
      sql`update ballot set rules = jsonb_set(rules, '{passes,percent}', '40') where id = ${next.ballotId}`.execute(tx),
    );
    await tie(next.ballotId);
    expect(await calls.done('key-proposals.close-vote', 'head', { id: next.id })).toMatchObject({ state: 'voting' });
    const decide = { itemIds: [proposals.b], reason: '更急迫' };
    expect(await calls.act('key-proposals.decide-tie', 'council', { id: next.id, input: decide })).toMatchObject({
      code: 'run-off-first',
    });
    const runOff = await calls.done('key-proposals.run-off', 'officer', { id: next.id });
    await tie((runOff as unknown as { ballotId: string }).ballotId);
    await calls.done('key-proposals.close-vote', 'head', { id: next.id });
    expect(await calls.act('key-proposals.decide-tie', 'officer', { id: next.id, input: decide })).toMatchObject({
      code: 'not-permitted',
    });
    expect(await calls.done('key-proposals.decide-tie', 'council', { id: next.id, input: decide })).toMatchObject({
      state: 'decided',
      decided: [proposals.b],
    });
    expect(await asked(next.id)).toEqual([proposals.b]);
    expect(await calls.act('key-proposals.close-round', 'officer', { id: next.id })).toMatchObject({
      code: 'key-proposals-not-taken-up',
    });
  });

  test('too few vote: back to the list; void: likewise, with its reason', async () => {
    const { id, ballotId } = await inVote(2028);
    await cast(ballotId, 'council', proposals.a);
    expect(await calls.done('key-proposals.close-vote', 'head', { id })).toMatchObject({ state: 'screening' });
    const voterIds = [committee.people.council];
    await calls.done('key-proposals.open-vote', 'head', { id, input: { isSecret: false, voterIds, places: 1 } });
    const voided = { id, input: { reason: '名单有误' } };
    expect(await calls.act('key-proposals.void-vote', 'officer', voided)).toMatchObject({ code: 'not-permitted' });
    expect(await calls.done('key-proposals.void-vote', 'head', voided)).toMatchObject({ state: 'screening' });
  });

  test('what is refused', async () => {
    expect(await calls.act('key-proposals.open-round', 'officer', { input: round(2026) })).toMatchObject({
      code: 'round-exists',
    });
    const { caseId } = await calls.done('key-proposals.open-round', 'officer', { input: round(2030) });
    const id = caseId!;
    const nominating = { proposalId: proposals.draft, bodyId: null, reason: '群众反映多' };
    expect(await calls.act('key-proposals.start-screening', 'officer', { id })).toMatchObject({
      code: 'candidates-missing',
    });
    expect(await calls.act('key-proposals.nominate', 'officer', { id, input: nominating })).toMatchObject({
      code: 'proposal-not-filed',
    });
    expect(await calls.act('key-proposals.nominate', 'lead', { id, input: nominating })).toMatchObject({
      code: 'not-found',
    });
    const input = { ...nominating, proposalId: proposals.a };
    await calls.done('key-proposals.nominate', 'officer', { id, input });
    expect(await calls.act('key-proposals.nominate', 'officer', { id, input })).toMatchObject({
      code: 'already-nominated',
    });
    await calls.done('key-proposals.start-screening', 'officer', { id });
    const vote = { isSecret: true, voterIds: [committee.people.council], places: 11 };
    expect(await calls.act('key-proposals.open-vote', 'head', { id, input: vote })).toMatchObject({
      code: 'screening-incomplete',
    });
    const sheet = { proposalId: proposals.a, marks: {}, note: '', isShortlisted: true };
    expect(await calls.act('key-proposals.screen', 'officer', { id, input: sheet })).toMatchObject({
      code: 'mark-missing',
    });
    await calls.done('key-proposals.screen', 'officer', { id, input: { ...sheet, marks: { feasible: 'partly' } } });
    expect(await calls.act('key-proposals.open-vote', 'head', { id, input: vote })).toMatchObject({
      code: 'too-many-places',
    });
    expect(await calls.act('key-proposals.open-vote', 'head', { id, input: { ...vote, places: 1 } })).toMatchObject({
      code: 'group-too-small',
    });
  });
});

describe('the handling', () => {
  const takingUp = () => ({
    proposalId: proposals.c,
    year: 2026,
    lead: { kind: 'mayor', name: '程远', post: '市长' },
    supervisor: { personId: committee.people.council, post: '副主席' },
  });

  test('planned, signed by the leader alone, visited, reported, looked back on, closed', async () => {
    expect(await calls.act('key-proposals.take-up', 'officer', { input: takingUp() })).toMatchObject({
      code: 'not-a-key-proposal',
    });
    await read((tx) => sql`update "case" set is_key = true where id = ${proposals.c}`.execute(tx));
    const { caseId } = await calls.done('key-proposals.take-up', 'officer', { input: takingUp() });
    const id = caseId!;
    expect(await calls.act('key-proposals.take-up', 'officer', { input: takingUp() })).toMatchObject({
      code: 'already-taken-up',
    });
    expect(await calls.act('key-proposals.sign-plan', 'council', { id })).toMatchObject({
      code: 'supervision-plan-missing',
    });
    const plan = { aim: '年底前建成', steps: [{ form: 'forum', onDay: '2026-11-20', what: '与承办单位座谈' }] };
    await calls.done('key-proposals.save-plan', 'officer', { id, input: plan });
    expect(await calls.act('key-proposals.sign-plan', 'head', { id })).toMatchObject({ code: 'not-permitted' });
    await calls.done('key-proposals.sign-plan', 'council', { id });
    const report = { addressees: 'both', sentOn: '2026-11-23', text: '进展顺利，建议加快审批。' };
    expect(await calls.act('key-proposals.report', 'officer', { id, input: report })).toMatchObject({
      code: 'supervision-visit-missing',
    });
    const visit = { kind: 'forum', heldOn: '2026-11-20', people: '孙立、承办单位', points: '明确了时间表。' };
    expect(
      await calls.act('key-proposals.record-visit', 'officer', { id, input: { ...visit, heldOn: '2026-12-01' } }),
    ).toMatchObject({ code: 'date-ahead' });
    await calls.done('key-proposals.record-visit', 'officer', { id, input: visit });
    await calls.done('key-proposals.report', 'officer', { id, input: report });
    const found = { finding: 'kept', lookedOn: '2026-11-24', byWhom: '提案委', text: '已经建成。' };
    await calls.done('key-proposals.look-back', 'officer', { id, input: found });
    expect(await calls.done('key-proposals.close', 'officer', { id })).toMatchObject({ state: 'closed' });
  });

  test('an instruction is seen by the roles named in it, and its event says neither who nor what', async () => {
    const { handling } = await ask<{ handling: HandlingView }>('key-proposals.of-proposal', 'officer', {
      proposalId: proposals.c,
    });
    const id = handling.id;
    await read((tx) => sql`update "case" set state = 'under-way' where id = ${id}`.execute(tx));
    const given = {
      leaderName: '程远',
      leaderPost: '市长',
      text: '请抓紧办理',
      isParaphrase: false,
      givenOn: '2026-11-10',
    };
    const kept = {
      source: '市政府办公室收文',
      readableBy: ['secretary-general'],
      unitId: committee.units.housing,
      dueOn: '2026-12-20',
    };
    await calls.done('key-proposals.record-instruction', 'officer', { id, input: { ...given, ...kept } });
    const seen = async (who: Person) =>
      (await ask<HandlingView>('key-proposals.handling', who, { id })).instructions.map(({ text }) => text);
    expect(await seen('secretary')).toEqual(['请抓紧办理']);
    expect(await seen('officer')).toEqual([]);
    expect(await seen('lead')).toEqual([]);
    const events = await read((tx) => sql`select payload::text from event where case_id = ${id}`.execute(tx));
    expect(JSON.stringify(events.rows)).not.toContain('程远');
    expect(JSON.stringify(events.rows)).not.toContain('请抓紧办理');
  });

  test('those who do not screen see no sheets, strangers no round', async () => {
    expect(await ask('key-proposals.round', 'lead')).toMatchObject({ code: 'not-permitted' });
    const { round: latest } = await ask<RoundAnswer>('key-proposals.round', 'council', { year: 2027 });
    expect(latest?.candidates[0]?.sheet).toMatchObject({ screenedByName: '周敏' });
    expect(latest?.ballots).toHaveLength(2);
  });
});
