import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepCommittees, perform } from '#kernel/acts';
import { ballots, recount } from '#kernel/ballots';
import { newBlindedToken, unblind } from '#kernel/ballots/contract';
import { type Actor, publicActor } from '#kernel/permissions';
import {
  insertBehindWall,
  type Person,
  type TestDatabase,
  testCommittee,
  testDatabase,
  testNow,
} from '#kernel/testing';
import { sql } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { type AppraisalFactory, appraisalFactory } from '../factory.ts';
import { asking } from '../testing/asking.ts';
import type { DemocraticView, PublishedAppraisal } from './contract.ts';

let database: TestDatabase;
let house: AppraisalFactory;
let questions: ReturnType<typeof asking>;
let guests: string[];
let id: string;

const criteria = [
  { key: 'leadership', name: '组织领导', guide: '', most: 40 },
  { key: 'effect', name: '办理实效', guide: '', most: 60 },
];
const groups = [
  { key: 'members', name: '政协委员', weight: 60 },
  { key: 'public', name: '群众代表', weight: 40 },
];

/** Twelve more people, so that both groups are large enough without anybody's office. */
async function invite(): Promise<string[]> {
  const ids = Array.from({ length: 12 }, () => v7());
  await insertBehindWall(database, house.committee.tenantId, async (insert) => {
    for (const [index, personId] of ids.entries()) {
      const names = { name: `代表${index}`, pinyin: `daibiao${index}`, initials: 'db' };
      // The last of them works in a unit under appraisal.
      const employer = index === 11 ? '青川市交通局养护中心' : '';
      await insert('person', { tenant_id: house.committee.tenantId, id: personId, ...names, employer });
    }
  });
  return ids;
}

beforeAll(async () => {
  database = await testDatabase();
  const committee = await testCommittee(database);
  house = appraisalFactory(database, committee);
  questions = asking(database, committee);
  guests = await invite();
});
afterAll(() => database.end());

const view = (who: Person) => questions.seen<DemocraticView>(who, 'democratic-case', { id });
const act = (verb: string, who: Person | 'the-software', input: object = {}) =>
  house.act(`appraisals.${verb}`, who, { id, input });
const done = (verb: string, who: Person | 'the-software', input: object = {}) =>
  house.done(`appraisals.${verb}`, who, { id, input });

const roll = () => [
  ...guests.slice(0, 6).map((personId) => ({ groupKey: 'members', personId })),
  ...guests.slice(6).map((personId) => ({ groupKey: 'public', personId })),
];
const plan = () => ({
  ...{ criteria, groups, assessors: roll(), selfChecksDueOn: '2026-11-30' },
  scrutineerIds: [house.committee.people.secretary, house.committee.people.third],
});

const guest = (personId: string): Actor => ({
  ...{ tenantId: house.committee.tenantId, accountId: v7(), personId, name: '代表', placements: [], onBehalfOf: null },
  ...{ seat: null, roles: [] },
});

async function ballotAct(name: string, actor: Actor, input: object) {
  const given = { house: { database, committees: keepCommittees(database), digest: 'sha256' as const } };
  const found = ballots.acts.find((one) => one.name === name)!;
  return perform(given.house, { act: found, actor, envelope: { input }, now: testNow });
}

async function vote(personId: string, ballotId: string, unitId: string, effect: number) {
  const { tx: _tx, ...part } = await database.asTenant(house.committee.tenantId, async (tx) => {
    const { rows } = await sql<{
      group_id: string;
      public_key: { n: string; e: string };
    }>`select k.group_id, k.public_key
      from ballot_voter v join ballot_key k on k.tenant_id = v.tenant_id and k.ballot_id = v.ballot_id
        and k.group_id = v.group_id where v.ballot_id = ${ballotId} and v.person_id = ${personId}`.execute(tx);
    return { tx: null, ...rows[0] };
  });
  const { group_id: groupId, public_key: key } = part;
  if (!groupId || !key) return 'not on the roll';
  const { token, blinded, unblinding } = await newBlindedToken(key);
  const received = await ballotAct('ballots.receive-paper', guest(personId), { ballotId, blinded });
  if (isRefusal(received)) return received.code;
  const signature = unblind(key, String(received.signature), unblinding);
  const choices = { [unitId]: { leadership: 40, effect } };
  const cast = await ballotAct('ballots.cast-paper', publicActor(house.committee.tenantId), {
    ...{ ballotId, groupId, token, signature, choices },
  });
  return isRefusal(cast) ? cast.code : 'cast';
}

describe('a democratic appraisal', () => {
  test('is drafted and its units listed by key proposals; the units see nothing yet', async () => {
    const [one, two] = [await house.answered('housing'), await house.answered('transport')];
    id = (
      await house.done('appraisals.draft-democratic', 'officer', { input: { title: '重点提案办理评议', year: 2026 } })
    ).caseId!;
    const { housing, transport } = house.committee.units;
    const target = (unitId: string, proposalId: string) => ({ unitId, proposalIds: [proposalId] });
    const wrong = { targets: [target(housing, two.proposalId)], decision: '主席会议第三次会议' };
    expect(await act('list-targets', 'council', wrong)).toMatchObject({ code: 'target-without-key-proposal' });
    const targets = [target(housing, one.proposalId), target(transport, two.proposalId)];
    await done('list-targets', 'council', { ...wrong, targets });
    expect(await questions.ask('contact', 'democratic-case', { id })).toMatchObject({ code: 'not-found' });
    expect(await act('open-ballot', 'officer', { closesOn: '2026-12-01' })).toMatchObject({ code: 'state-conflict' });
  });

  test('its plan is issued with rolls; who works in a unit steps back for that one', async () => {
    const short = { ...plan(), assessors: roll().slice(0, 10) };
    expect(await act('issue-plan', 'officer', short)).toMatchObject({ code: 'assessor-group-too-small' });
    const { contact } = house.committee.people;
    const partial = { ...plan(), scrutineerIds: [contact, house.committee.people.third] };
    expect(await act('issue-plan', 'officer', partial)).toMatchObject({ code: 'scrutineer-in-conflict' });
    await done('issue-plan', 'officer', plan());
    const seen = await view('officer');
    expect(seen.exclusions).toEqual([
      expect.objectContaining({ person: '代表11', unit: '青川市交通局', reason: 'employer' }),
    ]);
    expect(seen.planDigest).toMatch(/^[0-9a-f]{64}$/);
    expect((await view('contact')).exclusions).toEqual([]);
    const late = { targets: [{ unitId: house.committee.units.housing, proposalIds: [id] }], decision: '再定一次' };
    expect(await act('list-targets', 'council', late)).toMatchObject({ code: 'state-conflict' });
  });

  test('units report on themselves, for themselves alone', async () => {
    const { housing, transport } = house.committee.units;
    const report = '一年来办理重点提案一件，已经办结。';
    expect(await act('report-self-check', 'contact', { unitId: transport, report })).toMatchObject({
      code: 'not-a-target',
    });
    await done('report-self-check', 'contact', { unitId: housing, report });
    expect(await act('open-ballot', 'officer', { closesOn: '2026-12-01' })).toMatchObject({
      code: 'self-checks-missing',
    });
    const visit = { unitId: housing, visitedOn: '2026-11-20', people: '周敏', findings: '现场已经施工。' };
    await done('record-visit', 'officer', visit);
    await done('report-self-check', 'otherContact', { unitId: transport, report });
    const seen = await view('otherContact');
    expect(seen.targets.map(({ selfCheck, isOwn }) => [selfCheck !== null, isOwn])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  test('too few papers → the ballot is held again on the same plan', async () => {
    await done('open-ballot', 'officer', { closesOn: '2026-12-01' });
    await done('close-ballot', 'officer');
    expect(await view('officer')).toMatchObject({ state: 'plan-issued', voids: [{ round: 1, reason: 'no-quorum' }] });
  });

  test('more papers than issued → the whole ballot is void and held again', async () => {
    await done('open-ballot', 'officer', { closesOn: '2026-12-01' });
    const [target] = (await view('officer')).targets;
    await insertBehindWall(database, house.committee.tenantId, async (insert) => {
      const paper = { tenant_id: house.committee.tenantId, ballot_id: target!.ballotId, group_id: 'members' };
      await insert('ballot_paper', { ...paper, token: 'smuggled', signature: 'none', choices: '{}' });
    });
    await done('close-ballot', 'officer');
    const { state, voids } = await view('officer');
    expect([state, voids.at(-1)?.reason]).toEqual(['plan-issued', 'more-papers-than-issued']);
  });

  test('assessors vote in secret; who steps back has no paper; the day ends the ballot', async () => {
    await done('open-ballot', 'officer', { closesOn: '2026-12-01' });
    const { targets } = await view('officer');
    for (const { id: unitId, ballotId } of targets) {
      const isHousing = unitId === house.committee.units.housing;
      const answers = [];
      for (const personId of guests) answers.push(await vote(personId, ballotId!, unitId, isHousing ? 60 : 15));
      expect(answers.filter((answer) => answer === 'cast')).toHaveLength(isHousing ? 12 : 11);
      expect(answers.at(-1)).toBe(isHousing ? 'cast' : 'not on the roll');
    }
    expect((await view('officer')).targets.map(({ result }) => result)).toEqual([null, null]);
    expect(await house.act('appraisals.end-ballot', 'the-software', { id })).toMatchObject({
      code: 'ballot-still-open',
    });
    await house.done('appraisals.end-ballot', 'the-software', { id, now: new Date('2026-12-02T00:40:00+08:00') });
  });

  test('two scrutineers sign; before that nobody else sees the result', async () => {
    expect((await view('council')).targets.every(({ result }) => result === null)).toBe(true);
    expect((await view('secretary')).targets[0]!.result).toMatchObject({ points: 100, grade: 'excellent' });
    expect(await act('sign-tally', 'officer')).toMatchObject({ code: 'not-permitted' });
    await done('sign-tally', 'secretary');
    expect(await act('sign-tally', 'secretary')).toMatchObject({ code: 'tally-already-signed' });
    await done('sign-tally', 'third');
    expect((await view('council')).targets.map(({ result }) => result?.points)).toEqual([100, 55]);
    expect((await view('contact')).targets.map(({ result }) => result?.points)).toEqual([100, undefined]);
  });

  test('published, the count is open to anybody and comes out the same; before, to nobody', async () => {
    expect(await questions.ask('nobody', 'bundle', { id })).toMatchObject({ code: 'not-found' });
    await done('publish-count', 'council', { note: '向社会公布。' });
    const bundle = await questions.seen<PublishedAppraisal>('nobody', 'bundle', { id });
    for (const { count } of bundle.counts) expect(await recount(count)).toMatchObject({ holds: true, faults: [] });
    const forged = structuredClone(bundle.counts[1]!.count);
    (Object.values(forged.papers[0]!.choices)[0] as Record<string, number>).effect = 60;
    expect(await recount(forged)).toMatchObject({ holds: false });
    for (const personId of guests) expect(JSON.stringify(bundle)).not.toContain(personId);
    expect((await view('contact')).targets.map(({ result }) => result?.points)).toEqual([100, 55]);
  });

  test('fed back, rectified, rechecked, closed', async () => {
    const { housing, transport } = house.committee.units;
    const told = (unitId: string) => ({ unitId, text: '请完善协商机制。' });
    expect(await act('feed-back', 'officer', { feedback: [told(housing)] })).toMatchObject({
      code: 'feedback-missing',
    });
    await done('feed-back', 'officer', { feedback: [told(housing), told(transport)] });
    const evidence = { unitId: transport, evidence: '已建立每月协商的制度并执行。' };
    await done('plan-rectification', 'contact', {
      unitId: housing,
      plan: '每季度通报一次办理进展。',
      rectifyBy: '2026-12-20',
    });
    expect(await act('show-rectification', 'otherContact', evidence)).toMatchObject({ code: 'rectification-missing' });
    await done('plan-rectification', 'otherContact', {
      unitId: transport,
      plan: '建立每月协商的制度。',
      rectifyBy: '2026-12-20',
    });
    await done('show-rectification', 'otherContact', evidence);
    expect((await view('contact')).targets[1]).toMatchObject({ rectification: null, evidence: null });
    await done('recheck', 'officer', { unitId: housing, finding: 'kept', note: '已落实。' });
    await done('recheck', 'officer', { unitId: transport, finding: 'partly-kept', note: '继续跟踪。' });
    await done('close-democratic', 'council', { conclusion: '评议结束。' });
    expect((await view('council')).state).toBe('closed');
  });
});
