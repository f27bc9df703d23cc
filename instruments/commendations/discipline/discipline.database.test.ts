// The ladder from the first reminder to the seat, and that nobody else learns of it.
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { administrationActs, administrationQueries } from '#kernel/administration';
import { type CaseTables, visibleTo } from '#kernel/cases';
import { type Person, performing, type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { sql, tables } from '#platform/database';
import { type CommendationFactory, commendationFactory } from '../factory.ts';
import type { DisciplineView, Suggestion } from './contract.ts';
import { noteSilences } from './work.ts';

let database: TestDatabase;
let here: CommendationFactory;
let deeds: string[];
let id: string;
beforeAll(async () => {
  database = await testDatabase();
  here = await commendationFactory(database);
  deeds = [await here.missedPlenary('lead', '2025-01-10'), await here.missedPlenary('lead', '2026-01-12')];
});
afterAll(() => database?.end());

const text = '请按规定履行请假手续，按时出席会议。';
const opening = (changes: object = {}) => ({
  ...{ personId: here.committee.people.lead, ground: '两次无故缺席全体会议', step: 'reminder', text },
  ...{ evidence: { deedIds: deeds } },
  ...changes,
});
/** A file somebody handed in and has not yet given to anything. */
async function paper(who: Person): Promise<string> {
  const fileId = v7();
  await here.read((tx) =>
    sql`insert into file (tenant_id, id, digest, name, media_type, size, purpose, uploaded_by, uploaded_at)
      values (app.tenant_id(), ${fileId}, ${'b'.repeat(64)}, '签到表.pdf', 'application/pdf', 10, 'attachment',
        ${here.committee.people[who]}, ${testNow})`.execute(tx),
  );
  return fileId;
}
const view = (who: Person = 'affairs') => here.seen<DisciplineView>('discipline.case', who, { id });
const validInputs = {
  ...{ 'state-own-view': { text: '说明情况' }, 'note-silence': {}, 'approve-step': {} },
  ...{ 'decline-step': { reason: '理由' }, 'end-case': { reason: '理由' } },
  'propose-step': { step: 'talk', text, evidence: {} },
};
const strangers = [
  'second',
  'officer',
  'head',
  'supervisor',
  'leader',
  'contact',
  'drafter',
  'system',
  'stranger',
] as const;

test('who meets the rule is suggested to named roles; evidence is theirs and no rung is left out', async () => {
  const { items } = await here.seen<{ items: Suggestion[] }>('discipline.suggestions', 'affairs');
  expect(items).toMatchObject([{ name: '王晓明', rule: 'plenaries', count: 2, limit: 2 }]);
  const open = (changes: object) => here.act('discipline.open-case', 'affairs', { input: opening(changes) });
  expect(await open({ evidence: {} })).toMatchObject({ code: 'evidence-missing' });
  const { second, affairs } = here.committee.people;
  expect(await open({ personId: second })).toMatchObject({ code: 'evidence-unknown' });
  expect(await open({ personId: affairs })).toMatchObject({ code: 'own-case' });
  expect(await open({ step: 'notice' })).toMatchObject({ code: 'step-skipped' });
  const [own, foreign] = [await paper('affairs'), await paper('officer')];
  const filed = (fileIds: string[]) => ({ evidence: { deedIds: deeds, fileIds } });
  expect(await open(filed([foreign]))).toMatchObject({ code: 'evidence-file-unknown' });
  const opened = await here.done('discipline.open-case', 'affairs', { input: opening(filed([own])) });
  id = opened.caseId!;
  for (const who of ['affairs', 'council', 'lead'] as const) {
    expect((await view(who)).steps[0]?.files).toEqual([{ id: own, name: '签到表.pdf' }]);
  }
  expect(await open({ ...filed([own]), personId: affairs })).toMatchObject({ code: 'own-case' });
  expect(await open({})).toMatchObject({ code: 'case-open-already' });
  expect(await here.toldOf(id)).toEqual({ 'discipline-asked': ['lead'] });
  expect((await here.seen<{ items: Suggestion[] }>('discipline.suggestions', 'affairs')).items).toEqual([]);
});

test.each(strangers)('%s: no case, no list, no act, no search, no count', async (who) => {
  for (const name of ['discipline.case', 'discipline.list', 'discipline.suggestions', 'discipline.choices']) {
    expect(await here.ask(name, who, name === 'discipline.case' ? { id } : {})).toMatchObject({ code: 'not-found' });
  }
  expect(await here.ask('discipline.mine', who)).toEqual({ items: [] });
  expect(await here.act('discipline.open-case', who, { input: opening() })).toMatchObject({ code: 'not-found' });
  for (const [verb, input] of Object.entries(validInputs)) {
    expect(await here.act(`discipline.${verb}`, who, { id, input }), verb).toMatchObject({ code: 'not-found' });
  }
  const actor = await here.committee.actor(who);
  const seen = await here.read((tx) =>
    tables<CaseTables>(tx).selectFrom('case').select('id').where(visibleTo(actor)).where('id', '=', id).execute(),
  );
  expect(seen).toEqual([]);
});

test('the record of the audit administrator says nothing of it, and the chains still verify', async () => {
  const parts = { settings: [], importKinds: [], sealedKinds: ['discipline'] };
  const events = administrationQueries(parts).find(({ name }) => name === 'audit.events')!;
  const found = await here.read(async (tx) => {
    const actor = {
      ...(await here.committee.actor('stranger')),
      roles: [{ role: 'audit-administrator', bodyId: null, unitId: null }],
    };
    return events.ask({ tx, actor, translate: (key: string) => key } as never, events.parameters.parse({}));
  });
  expect(found).not.toHaveProperty('refused');
  expect(JSON.stringify(found)).not.toContain('discipline');
});

test('heard by the member’s own hand; approved by another than the proposer', async () => {
  expect(await here.act('discipline.approve-step', 'council', { id })).toMatchObject({ code: 'state-conflict' });
  const own = await view('lead');
  expect(own).toMatchObject({ isOwn: true, state: 'hearing', steps: [{ text, answerBy: '2026-12-01' }] });
  expect(own.abilities.map(({ verb }) => verb)).toEqual(['state-own-view']);
  expect(await here.act('discipline.approve-step', 'lead', { id })).toMatchObject({ code: 'not-permitted' });
  const spoken = await here.act('discipline.state-own-view', 'affairs', {
    id,
    input: { text: '代为说明' },
    onBehalfOf: 'lead',
  });
  expect(spoken).toMatchObject({ code: 'not-found' });
  await here.done('discipline.state-own-view', 'lead', { id, input: { text: '两次都因家人住院，未及时请假。' } });
  expect((await here.toldOf(id))['discipline-to-approve']).toEqual(['council', 'secretary']);
  await here.done('discipline.approve-step', 'council', { id });
  expect(await view()).toMatchObject({ state: 'standing', steps: [{ decision: 'approved', decidedBy: '孙立' }] });
  const events = (await here.eventsOf(id)).map(({ payload }) => JSON.stringify(payload)).join();
  for (const word of ['王晓明', '住院', here.committee.people.lead]) expect(events).not.toContain(word);
});

test('silence is noted by the clock, not a day too early; the proposer does not approve', async () => {
  const input = { step: 'talk', text, evidence: { papers: [{ title: '约谈安排', number: '政办〔2026〕3号' }] } };
  await here.done('discipline.propose-step', 'secretary', { id, input });
  expect(await here.act('discipline.note-silence', 'affairs', { id })).toMatchObject({ code: 'hearing-still-open' });
  const { tenantId } = here.committee;
  await noteSilences(here.house, tenantId, new Date('2026-12-01T00:40:00+08:00'));
  expect((await view()).state).toBe('hearing');
  await noteSilences(here.house, tenantId, new Date('2026-12-02T00:40:00+08:00'));
  expect(await view()).toMatchObject({ state: 'to-approve', steps: [{}, { silentSince: '2026-12-02' }] });
  expect(await here.act('discipline.approve-step', 'secretary', { id })).toMatchObject({
    code: 'approver-is-proposer',
  });
  await here.done('discipline.decline-step', 'council', { id, input: { reason: '再观察一段时间' } });
  expect(await view()).toMatchObject({ state: 'standing', nextSteps: ['talk'] });
});

test('rung by rung to the seat, which ends on the day of the Standing Committee’s meeting', async () => {
  const evidence = { papers: [{ title: '谈话记录', number: '' }] };
  for (const step of ['talk', 'notice', 'advice', 'removal']) {
    await here.done('discipline.propose-step', 'affairs', { id, input: { step, text, evidence } });
    await here.done('discipline.state-own-view', 'lead', { id, input: { text: '没有补充。' } });
    if (step === 'removal') {
      expect(await here.act('discipline.approve-step', 'council', { id })).toMatchObject({ code: 'meeting-missing' });
    }
    const input = step === 'removal' ? { meeting: '常委会第二十次会议', metOn: '2026-11-24' } : {};
    await here.done('discipline.approve-step', 'council', { id, input });
  }
  expect(await view()).toMatchObject({ state: 'seat-ended', abilities: [] });
  const endSeat = administrationActs({ settings: [], importKinds: [] }).filter(
    ({ name }) => name === 'people.end-seat',
  );
  const registers = performing(database, here.committee, endSeat);
  const seat = await here.read((tx) =>
    sql<{ seat_id: string }>`select seat_id from discipline_case where case_id = ${id}`.execute(tx),
  );
  const input = { id: seat.rows[0]!.seat_id, endsOn: '2026-11-24', reason: '常委会第二十次会议决定' };
  await registers.done('people.end-seat', 'the-software', { input, now: testNow });
  expect(
    await here.act('discipline.open-case', 'affairs', { input: opening({ personId: here.committee.people.stranger }) }),
  ).toMatchObject({
    code: 'not-a-member',
  });
});

test('it ends when the ground falls away', async () => {
  const missed = await here.missedPlenary('third', '2026-01-12');
  const input = opening({ personId: here.committee.people.third, evidence: { deedIds: [missed] } });
  const { caseId } = await here.done('discipline.open-case', 'affairs', { input });
  await here.done('discipline.end-case', 'affairs', { id: caseId!, input: { reason: '查实已请假' } });
  const ended = await here.seen<DisciplineView>('discipline.case', 'third', { id: caseId! });
  expect(ended).toMatchObject({ state: 'ended', endedReason: '查实已请假' });
});
