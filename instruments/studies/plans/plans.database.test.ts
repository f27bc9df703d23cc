import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderOfficialDocument } from '#kernel/official-documents';
import { type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { sql } from '#platform/database';
import type { PlanList, PlanView, StudyTopicView } from '../contract.ts';
import { planPaper, planWorkbook } from '../documents/plan-paper.ts';
import { type StudyFactory, studyFactory } from '../factory.ts';
import { endTopics } from '../work.ts';

let database: TestDatabase;
let here: StudyFactory;
beforeAll(async () => {
  database = await testDatabase();
  here = await studyFactory(database);
});
afterAll(() => database.end());

const entry = (topic: string, given: object = {}) => ({
  ...{ rung: 'member-training', topic, materials: '《青川县志》节选', quarter: 4, hours: 4, cohort: 'all-members' },
  ...given,
});
const written = async (year: number, entries: object[] = [entry('履职能力培训', { month: 11 })]) => {
  const id = await here.idOf(here.done('draft-plan', 'study', { input: { title: `${year}年度学习计划`, year } }));
  await here.done('save-plan', 'study', {
    id,
    input: { title: `${year}年度学习计划`, preface: '按年度安排。', entries },
  });
  return id;
};
const view = (id: string, who: 'study' | 'lead' | 'secretary' = 'study') => here.seen<PlanView>('plan', who, { id });

test('a plan is written, proposed, returned, adopted; its progress is drawn from what was held', async () => {
  const id = await written(2026, [
    entry('履职能力培训', { month: 11 }),
    entry('中心组学习', { rung: 'centre-group', month: 10 }),
  ]);
  expect(await here.ask('plan', 'lead', { id })).toMatchObject({ code: 'not-found' });
  await here.done('propose-plan', 'study', { id });
  expect((await here.toldOf(id))['study-plan-proposed']).toEqual(['secretary']);
  await here.done('return-plan', 'secretary', { id, input: { reason: '请补充界别小组的安排' } });
  expect(await view(id)).toMatchObject({ state: 'draft', returnedReason: '请补充界别小组的安排' });
  await here.done('propose-plan', 'study', { id });
  expect(await here.act('adopt-plan', 'study', { id })).toMatchObject({ code: 'not-permitted' });
  await here.done('adopt-plan', 'secretary', { id });
  const [training] = (await view(id, 'lead')).entries;
  const gathering = await here.held({ title: '履职能力培训班', startsAt: '2026-11-18T09:00:00+08:00' });
  await here.done('link-gathering', 'study', { id, input: { entryId: training!.id, gatheringId: gathering } });
  const after = await view(id);
  expect(after.entries.map(({ progress }) => progress)).toEqual(['held', 'overdue']);
  expect(after).toMatchObject({ heldCount: 1, adoptedOn: '2026-11-24' });
  expect((await here.eventsOf(id)).at(-1)).toMatchObject({ name: 'study-plan.gathering-linked' });
  const meeting = await here.held({ title: '协商座谈会', kind: 'consultation' });
  const linked = { entryId: training!.id, gatheringId: meeting };
  expect(await here.act('link-gathering', 'study', { id, input: linked })).toMatchObject({
    code: 'gathering-no-study',
  });
  const kept = after.entries.slice(1).map(({ progress: _, gatherings: __, position: ___, ...one }) => one);
  const dropping = { id, input: { entries: kept, reason: '压减' } };
  expect(await here.act('amend-plan', 'study', dropping)).toMatchObject({ code: 'plan-entry-held' });
  expect(await here.act('close-plan', 'study', { id, input: { summary: '全年完成。' } })).toMatchObject({
    code: 'plan-year-not-over',
  });
  const surroundings = { committee: { name: '青川市政协', shortName: '青川' }, today: '2026-11-24', parameters: {} };
  const paper = planPaper.make(after as never, surroundings)!;
  expect((await renderOfficialDocument(paper.document, { as: 'docx' })).bytes.length).toBeGreaterThan(2_000);
  expect(planWorkbook.sheets([after])[0]!.rows.map((row) => [row[2], row[6], row[7]])).toEqual([
    ['履职能力培训', '已开展', '2026-11-18'],
    ['中心组学习', '逾期未开展', ''],
  ]);
  await here.done('unlink-gathering', 'study', { id, input: { entryId: training!.id, gatheringId: gathering } });
  const closed = { id, now: new Date('2027-01-08T10:00:00+08:00'), input: { summary: '全年完成。' } };
  expect(await here.done('close-plan', 'study', closed)).toMatchObject({ state: 'closed' });
});

test('one plan a year; empty it is not proposed; only its keeper and its year see a draft', async () => {
  const id = await written(2027, []);
  expect(await here.act('propose-plan', 'study', { id })).toMatchObject({ code: 'plan-empty' });
  const again = { input: { title: '2027年度学习计划', year: 2027 } };
  expect(await here.act('draft-plan', 'study', again)).toMatchObject({ code: 'plan-already-there' });
  expect(await here.act('draft-plan', 'officer', again)).toMatchObject({ code: 'not-permitted' });
  expect((await here.seen<PlanList>('plans', 'lead')).items.map(({ year }) => year)).toEqual([2026]);
  expect(await here.seen<PlanList>('plans', 'lead')).toMatchObject({ mayBegin: [] });
  await here.done('discard-plan', 'study', { id });
  expect(await here.done('draft-plan', 'study', again)).toMatchObject({ state: 'draft' });
});

const topicTyped = {
  ...{ title: '学习新修订的政协章程', source: '机关学习要点', materials: '章程全文' },
  ...{ gatheringKinds: ['party-group', 'chairpersons-council'], fromOn: '2026-11-01', untilOn: '2026-11-30' },
};

test('a study topic stands first on agendas; the screen says where it was dealt with and which meetings lacked it', async () => {
  const id = await here.idOf(here.done('record-topic', 'study', { input: topicTyped }));
  const first = await here.held({ title: '党组会议', kind: 'party-group', startsAt: '2026-11-05T09:00:00+08:00' });
  await here.held({ title: '主席会议', kind: 'chairpersons-council', startsAt: '2026-11-12T09:00:00+08:00' });
  await here.held({
    title: '主席会议二',
    kind: 'chairpersons-council',
    state: 'announced',
    startsAt: '2026-11-28T09:00:00+08:00',
  });
  await here.held({ title: '早些的会', kind: 'party-group', startsAt: '2026-10-30T09:00:00+08:00' });
  await here.read((tx) =>
    sql`insert into standing_agenda_placing select tenant_id, id, ${first}, ${testNow}, ${testNow}
      from standing_agenda_item where case_id = ${id}`.execute(tx),
  );
  const topic = await here.seen<StudyTopicView>('topic', 'council', { id });
  expect(topic.placings.map(({ title, standing }) => [title, standing])).toEqual([
    ['主席会议二', 'ahead'],
    ['主席会议', 'lacking'],
    ['党组会议', 'dealt-with'],
  ]);
  expect(topic).toMatchObject({ dealtWithCount: 1, lackingCount: 1, abilities: [] });
  const reversed = { ...topicTyped, untilOn: '2026-10-01' };
  expect(await here.act('record-topic', 'study', { input: reversed })).toMatchObject({
    code: 'study-topic-ends-before-it-begins',
  });
  await endTopics(here.house, here.committee.tenantId, new Date('2026-11-30T00:20:00+08:00'));
  expect(await here.caseOf(id)).toMatchObject({ state: 'standing' });
  await endTopics(here.house, here.committee.tenantId, new Date('2026-12-01T00:20:00+08:00'));
  expect(await here.caseOf(id)).toMatchObject({ state: 'ended' });
});
