import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDeeds } from '#kernel/deeds';
import { type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { sql } from '#platform/database';
import type { CoverageView, MakeUpList, MakeUpView, MyStudy, TrainingView } from '../contract.ts';
import { certificatePaper } from '../documents/certificate-paper.ts';
import { coverageWorkbook } from '../documents/coverage-workbook.ts';
import { type StudyFactory, studyFactory } from '../factory.ts';
import { tendMakeUps } from '../work.ts';

let database: TestDatabase;
let here: StudyFactory;
beforeAll(async () => {
  database = await testDatabase();
  here = await studyFactory(database);
});
afterAll(() => database.end());

const note = '阅读了讲座材料，结合本界别情况，认为应当先摸清底数，再提建议，并持续跟踪落实。';
const night = (now: Date = testNow) => tendMakeUps(here.house, here.committee.tenantId, now);
const list = (who: 'study' | 'second' | 'lead' | 'third') => here.seen<MakeUpList>('make-ups', who);
const idFor = async (title: string, person: string) =>
  (await list('study')).items.find((one) => one.title === title && one.person === person)!.id;
const deedsOf = (person: 'lead' | 'second' | 'third') =>
  here.read((tx) =>
    readDeeds(tx, { personIds: [here.committee.people[person]], from: '2026-01-01', until: '2027-12-31' }),
  );

test('the night begins what absentees make up for; handed in and accepted it counts with the hours of what was missed', async () => {
  await here.held({
    ...{ title: '同心讲堂第五讲', kind: 'lecture', hours: 2 },
    roll: { lead: 'present', second: 'absent', third: 'excused', officer: 'open' },
  });
  await here.held({ title: '还没办结的讲座', kind: 'lecture', state: 'announced', roll: { second: 'absent' } });
  expect((await list('study')).absentees.map(({ person }) => person)).toEqual(['李青', '赵远']);
  await night();
  await night();
  expect((await list('study')).items.map(({ person, state, dueOn }) => [person, state, dueOn])).toEqual([
    ['李青', 'due', '2026-12-24'],
    ['赵远', 'due', '2026-12-24'],
  ]);
  expect((await list('study')).absentees).toEqual([]);
  const id = await idFor('同心讲堂第五讲', '李青');
  expect((await here.toldOf(id))['make-up-due']).toEqual(['second']);
  for (const who of ['third', 'officer', 'affairs', 'council'] as const) {
    expect(await here.ask('make-up', who, { id })).toMatchObject({ code: 'not-found' });
  }
  await night(new Date('2026-12-14T00:40:00+08:00'));
  expect((await here.toldOf(id))['make-up-reminder']).toEqual(['second']);
  expect(await here.act('hand-in', 'second', { id, input: { note: '看了' } })).toMatchObject({ code: 'input-invalid' });
  await here.done('hand-in', 'second', { id, input: { note } });
  await here.done('return-make-up', 'study', { id, input: { reason: '请结合本职谈体会' } });
  expect(await here.seen<MakeUpView>('make-up', 'second', { id })).toMatchObject({
    ...{ state: 'due', returnedReason: '请结合本职谈体会', dueOn: '2026-12-24' },
  });
  await here.done('hand-in', 'second', { id, input: { note: `${note}已补充。` } });
  await here.done('accept-make-up', 'study', { id });
  expect(await deedsOf('second')).toMatchObject([
    { kind: 'study-made-up', doneOn: '2026-11-24', facts: { hours: 2 }, caseId: id },
  ]);
  const mine = await here.seen<MyStudy>('mine', 'second');
  expect(mine).toMatchObject({ hours: 2, year: 2026 });
  expect((await here.eventsOf(id)).map(({ name }) => name.split('.')[1])).toEqual([
    ...['started', 'handed-in', 'returned', 'handed-in', 'accepted'],
  ]);
  expect(JSON.stringify(await here.eventsOf(id))).not.toContain('摸清底数');
});

test('handed in after the day: a clear no; the study secretary gives more time, and then it is taken', async () => {
  const id = await idFor('同心讲堂第五讲', '赵远');
  const after = new Date('2026-12-26T09:00:00+08:00');
  const late = { id, now: after, input: { note } };
  expect(await here.act('hand-in', 'third', late)).toMatchObject({
    ...{ code: 'make-up-period-over', params: { dueOn: '2026-12-24' } },
  });
  await night(after);
  expect((await here.caseOf(id))?.state).toBe('lapsed');
  expect((await here.toldOf(id))['make-up-lapsed']).toEqual(['study', 'third']);
  expect(await here.act('hand-in', 'third', late)).toMatchObject({ code: 'make-up-period-over' });
  const extend = (untilOn: string) =>
    here.act('extend-make-up', 'study', { id, now: after, input: { untilOn, reason: '出差在外' } });
  expect(await extend('2026-12-24')).toMatchObject({ code: 'make-up-day-not-later' });
  expect(await extend('2029-01-01')).toMatchObject({ code: 'make-up-day-too-far' });
  expect(await extend('2027-01-10')).toMatchObject({ state: 'due' });
  expect(await here.done('hand-in', 'third', late)).toMatchObject({ state: 'handed-in' });
});

test('it ends by rule when the roll is corrected; whoever came owes nothing; twice it is not begun', async () => {
  const gatheringId = await here.held({
    title: '同心讲堂第六讲',
    kind: 'lecture',
    roll: { second: 'absent', lead: 'late' },
  });
  const { lead, second } = here.committee.people;
  const start = (personId: string, who: 'study' | 'officer' = 'study') =>
    here.act('start-make-up', who, { input: { gatheringId, personId } });
  expect(await start(lead)).toMatchObject({ code: 'was-not-absent' });
  expect(await start(second, 'officer')).toMatchObject({ code: 'not-permitted' });
  expect(await start(second)).toMatchObject({ state: 'due' });
  expect(await start(second)).toMatchObject({ code: 'make-up-already-there' });
  const id = await idFor('同心讲堂第六讲', '李青');
  await here.read((tx) => sql`update roll_entry set attendance = 'present' where case_id = ${gatheringId}`.execute(tx));
  await night();
  expect((await here.caseOf(id))?.state).toBe('excused');
  expect((await here.toldOf(id))['make-up-excused']).toEqual(['second']);
});

test('a class gives certificates to those who attended in full; coverage counts heads and names who is missing', async () => {
  const roll = { lead: 'present', second: 'present', third: 'absent' } as const;
  const days = ['2026-11-16T09:00:00+08:00', '2026-11-17T09:00:00+08:00'];
  const sessions = [
    await here.held({ title: '培训第一天', hours: 6, startsAt: days[0]!, roll }),
    await here.held({ title: '培训第二天', hours: 6, startsAt: days[1]!, roll: { ...roll, second: 'late' } }),
  ];
  const input = { title: '新任委员培训班', gatheringIds: sessions };
  const id = await here.idOf(here.done('open-training', 'study', { input }));
  const coverage = () => here.seen<CoverageView>('coverage', 'affairs');
  expect((await coverage()).cohorts[0]).toMatchObject({
    ...{ key: 'all', members: 3, covered: 2, notYet: [{ name: '赵远' }] },
  });
  expect(await here.ask('coverage', 'lead')).toMatchObject({ code: 'not-permitted' });
  expect(await here.ask('coverage', 'study', { from: '2026-12-01', until: '2026-11-01' })).toMatchObject({
    code: 'coverage-span-reversed',
  });
  expect(JSON.stringify(coverageWorkbook.sheets([await coverage()]))).not.toMatch(/学时|hours/);
  await here.done('conclude-training', 'study', { id });
  expect((await here.toldOf(id))['training-certificate']).toEqual(['lead']);
  const seen = await here.seen<TrainingView>('training', 'study', { id });
  expect(seen.certificates).toMatchObject([{ person: '王晓明', number: '2026-0001', hours: 12 }]);
  expect(await here.seen<TrainingView>('training', 'second', { id })).toMatchObject({
    certificates: [],
    attendedInFull: [],
  });
  const surroundings = { committee: { name: '青川市政协', shortName: '青川' }, today: '2026-11-24', parameters: {} };
  expect(certificatePaper.make(seen as never, surroundings)?.document.blocks).toHaveLength(1);
  expect((await deedsOf('lead')).map(({ kind, facts }) => [kind, facts])).toEqual([
    ['training-completed', { hours: 12, sessions: 2 }],
  ]);
  expect(await here.seen<MyStudy>('mine', 'lead')).toMatchObject({
    hours: 17,
    certificates: [{ number: '2026-0001' }],
  });
});
