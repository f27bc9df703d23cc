import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ActHouse, keepCommittees, type QueryContext } from '#kernel/acts';
import { readDeeds } from '#kernel/deeds';
import { personsWithContactor } from '#kernel/liaison';
import { inspectLifecycle } from '#kernel/lifecycle';
import {
  looking,
  type Person,
  performing,
  type TestCommittee,
  type TestDatabase,
  testCommittee,
  testDatabase,
  testNow,
} from '#kernel/testing';
import { isRefusal, type Refusal } from '#platform/errors';
import { translator } from '#platform/locale';
import type { LiaisonCoverage, LiaisonPlan, MyLiaison, PairList, PairView } from './contract.ts';
import { liaisonActs, liaisonQueries } from './index.ts';
import { pairLifecycle } from './lifecycle.ts';
import { zhCN } from './messages/index.ts';
import { liaisonWaiting } from './waiting.ts';

let database: TestDatabase;
let committee: TestCommittee;
let doing: ReturnType<typeof performing>;
let seen: ReturnType<typeof looking<Person>>;
let id = '';
const kind = 'council-to-member';
const today = '2026-11-24';

async function contextOf(who: Person): Promise<Omit<QueryContext, 'tx'>> {
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };
  const actor = await committee.actor(who);
  const { settings, calendar } = await house.committees.of(actor.tenantId);
  return { actor, now: testNow, today, settings, calendar, locale: 'zh-CN', translate: translator('zh-CN', zhCN) };
}

async function ask<Answer>(name: string, who: Person, parameters: object = {}): Promise<Answer | Refusal> {
  const query = liaisonQueries.find((one) => one.name === `liaison.${name}`)!;
  const context = await contextOf(who);
  const answer = await seen.read((tx) => query.ask({ tx, ...context }, query.parameters.parse(parameters)));
  return isRefusal(answer) ? answer : (query.answer.parse(answer) as Answer);
}

beforeAll(async () => {
  database = await testDatabase();
  committee = await testCommittee(database);
  doing = performing(database, committee, liaisonActs);
  seen = looking(database, committee);
});
afterAll(() => database.end());

const start = (who: Person, changes: object = {}) => {
  const { council, second } = committee.people;
  const input = { kind, contactorId: council, contacteeId: second, fromOn: '2026-11-01', ...changes };
  return doing.act('liaison.start-pair', who, { input });
};
const note = (who: Person, changes: object = {}, key?: string) => {
  const input = { heldOn: today, way: 'talk', text: '谈到市场摊位租金', ...changes };
  return doing.act('liaison.note-contact', who, { id, input, ...(key ? { key } : {}) });
};

test('the table is sound', () => expect(inspectLifecycle(pairLifecycle)).toEqual([]));

test('a pair starts with its kind’s rhythm; the same once more, with oneself, or by a member → refused', async () => {
  expect(await start('lead')).toMatchObject({ code: 'not-permitted' });
  const answer = await start('affairs');
  id = (answer as { caseId: string }).caseId;
  expect(await ask<PairView>('pair', 'affairs', { id })).toMatchObject({
    frequencyDays: 14,
    contactor: '孙立',
    contactee: '李青',
  });
  expect(await seen.toldOf(id)).toMatchObject({ 'liaison-started': ['council', 'second'] });
  expect(await start('affairs')).toMatchObject({ code: 'liaison-stands-already', params: { contactee: '李青' } });
  expect(await start('affairs', { contacteeId: committee.people.council })).toMatchObject({
    code: 'liaison-with-oneself',
  });
  expect(await start('affairs', { contacteeId: committee.people.officer })).toMatchObject({
    code: 'liaison-not-a-member',
  });
  const group = { kind: 'member-to-sector-people', contactorId: committee.people.lead, contacteeId: null };
  expect(await start('affairs', group)).toMatchObject({ code: 'liaison-group-not-named' });
  expect(isRefusal(await start('affairs', { ...group, groupName: '货车司机' }))).toBe(false);
  expect([...(await seen.read((tx) => personsWithContactor(tx, today))).keys()]).toEqual([committee.people.second]);
});

test('whose contact is due is told to the contactor alone', async () => {
  const lines = async (who: Person) => {
    const context = await contextOf(who);
    return (await seen.read((tx) => liaisonWaiting({ tx, ...context }))).map(({ about, dueOn }) => `${about} ${dueOn}`);
  };
  expect(await lines('council')).toEqual(['李青 2026-11-15']);
  for (const who of ['second', 'affairs'] as const) expect(await lines(who)).toEqual([]);
});

test('what was said is the two’s; the office sees that it took place; shared, one more reads it', async () => {
  expect(await note('council', { heldOn: '2026-11-25' })).toMatchObject({ code: 'contact-of-tomorrow' });
  expect(await note('council', { heldOn: '2026-10-31' })).toMatchObject({ code: 'contact-before-the-pair' });
  expect(await note('council', { text: '字'.repeat(501) })).toMatchObject({ code: 'text-too-long' });
  expect(await note('third')).toMatchObject({ code: 'not-found' });
  expect(await note('affairs')).toMatchObject({ code: 'not-permitted' });
  const { contactId } = (await note('council', {}, 'note-1')) as unknown as { contactId: string };
  expect(await note('council', {}, 'note-1')).toMatchObject({ contactId });
  const textFor = async (who: Person) => ((await ask<PairView>('pair', who, { id })) as PairView).notes[0]?.text;
  expect(await textFor('council')).toBe('谈到市场摊位租金');
  expect(await textFor('second')).toBe('谈到市场摊位租金');
  expect(await textFor('affairs')).toBeNull();
  expect(JSON.stringify(await seen.eventsOf(id))).not.toContain('摊位');
  const list = (await ask<PairList>('pairs', 'affairs')) as PairList;
  expect(list.items[0]).toMatchObject({ contacts: 1, lastContactOn: today });
  expect(JSON.stringify(list)).not.toContain('摊位');
  const shared = async () => ((await ask<MyLiaison>('mine', 'third')) as MyLiaison).shared;
  expect(await shared()).toEqual([]);
  const input = { contactId, personIds: [committee.people.third] };
  expect(await doing.act('liaison.share-contact', 'second', { id, input })).toMatchObject({ code: 'not-permitted' });
  await doing.done('liaison.share-contact', 'council', { id, input });
  expect(await shared()).toMatchObject([{ text: '谈到市场摊位租金', pairId: id }]);
  expect(await ask('pair', 'third', { id })).toMatchObject({ code: 'not-found' });
});

test('it is a deed of the contactor; taken back, text and deed go', async () => {
  const deeds = async () =>
    seen.read((tx) => readDeeds(tx, { personIds: [committee.people.council], from: today, until: today }));
  const [deed] = await deeds();
  expect(deed).toMatchObject({ kind: 'liaison-contact', facts: { kind, way: 'talk' } });
  const input = { contactId: deed!.subjectId };
  expect(await doing.act('liaison.take-back-contact', 'second', { id, input })).toMatchObject({
    code: 'contact-unknown',
  });
  await doing.done('liaison.take-back-contact', 'council', { id, input });
  expect(await deeds()).toEqual([]);
  expect(await ask<PairView>('pair', 'council', { id })).toMatchObject({ notes: [], lastContactOn: null, isDue: true });
});

test('the plan leaves nobody out, and is carried out whole or not at all', async () => {
  const { secretary, head, second, lead, third } = committee.people;
  const coverage = async () =>
    ((await ask<LiaisonCoverage>('coverage', 'affairs')) as LiaisonCoverage).kinds.find((one) => one.kind === kind);
  expect(await coverage()).toMatchObject({ covered: 1, total: 3 });
  const plan = (await ask<LiaisonPlan>('plan', 'affairs', {
    kind,
    contactorIds: `${secretary},${head},nonsense`,
  })) as LiaisonPlan;
  expect(plan.rows.map(({ contactee }) => contactee.id).sort()).toEqual([lead, third].sort());
  expect(plan.loads.map(({ planned }) => planned)).toEqual([1, 1]);
  const rows = plan.rows.map(({ contactor, contactee }) => ({ contactorId: contactor.id, contacteeId: contactee.id }));
  const assign = (given: object[]) =>
    doing.act('liaison.assign-pairs', 'affairs', { input: { kind, rows: given, fromOn: today } });
  expect(await assign([...rows, { contactorId: head, contacteeId: second }])).toMatchObject({
    code: 'liaison-has-contactor',
  });
  expect(await assign([...rows, rows[0]!])).toMatchObject({ code: 'liaison-named-twice' });
  expect(await coverage()).toMatchObject({ covered: 1 });
  expect(await assign(rows)).toMatchObject({ pairs: 2 });
  expect(await coverage()).toMatchObject({ covered: 3, without: [] });
});

test('ended, the contactee has none; a stranger never saw it', async () => {
  await doing.done('liaison.end-pair', 'affairs', { id, input: { reason: '职务变动' } });
  expect(await note('council')).toMatchObject({ code: 'state-conflict' });
  expect(await seen.toldOf(id)).toMatchObject({ 'liaison-ended': ['council', 'second'] });
  expect((await seen.read((tx) => personsWithContactor(tx, '2026-11-25'))).has(committee.people.second)).toBe(false);
  for (const who of ['lead', 'contact', 'system'] as const)
    expect(await ask('pairs', who)).toMatchObject({ code: 'not-permitted' });
});
