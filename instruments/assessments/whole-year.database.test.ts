// A year from the first draft of its rules to the settled sheet, by those who would; who sees what; the ranking's switch.
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemActor } from '#kernel/permissions';
import {
  looking,
  type Person,
  performing,
  type TestCommittee,
  type TestDatabase,
  testCommittee,
  testDatabase,
} from '#kernel/testing';
import { isRefusal } from '#platform/errors';
import { assessmentActs } from './acts.ts';
import type { MyPoints, Ranking, RulesView, SheetView, WhatIf, YearView } from './contract.ts';
import { samples } from './samples.ts';
import { assessmentTown } from './testing/assessment-town.ts';
import { knownKinds } from './testing/known-kinds.ts';
import { whatIfWorkbook, yearWorkbook } from './workbook.ts';

let database: TestDatabase;
let committee: TestCommittee;
let acting: ReturnType<typeof performing>;
let town: Awaited<ReturnType<typeof assessmentTown>>;
const nextYear = new Date('2027-01-08T10:00:00+08:00');

beforeAll(async () => {
  database = await testDatabase();
  committee = await testCommittee(database);
  acting = performing(database, committee, assessmentActs(knownKinds));
  town = await assessmentTown(database, committee);
});
afterAll(() => database?.end());

const rules = (name: string, points: number, excellent = 30) => `name: ${name}
years: { from: 2026 }
items:
  - { id: filed, name: 提案立案, deeds: proposal-filed, points: ${points} }
  - { id: honour, name: 获奖, award: { most: 10 } }
minimums:
  - { id: proposal, name: 一件提案, deeds: proposal-filed, count: 1 }
grades:
  - { id: excellent, name: 优秀, from: ${excellent} }
  - { id: competent, name: 称职, from: 0 }
`;

async function inForce(name: string, points: number, excellent?: number): Promise<string> {
  const text = rules(name, points, excellent);
  const { caseId: id } = await acting.done('assessments.draft-rules', 'affairs', { input: { text } });
  const input = { decidedOn: '2026-01-15', meeting: '主席会议' };
  await acting.done('assessments.put-in-force', 'secretary', { id: id!, input });
  return id!;
}

test('rules with a loop or a typing error → refused with the lines, nothing kept; who may not, may not', async () => {
  const loop = `${rules('试行', 5)}`.replace('points: 5 }', 'points: 5, unless: filed }');
  const refused = await acting.act('assessments.draft-rules', 'affairs', { input: { text: loop } });
  expect(refused).toMatchObject({
    ...{ code: 'rules-faulty', params: { count: 1, line: 4 } },
    details: { faults: [{ line: 4, code: 'loop', params: { way: 'filed → filed' } }] },
  });
  const many = await acting.act('assessments.draft-rules', 'affairs', { input: { text: '# 说明\n'.repeat(10_000) } });
  expect(many).toMatchObject({ code: 'rules-faulty', details: { faults: [{ code: 'file-too-long' }] } });
  for (const who of ['lead', 'officer', 'council'] as const) {
    const answer = await acting.act('assessments.draft-rules', who, { input: { text: rules('试行', 5) } });
    expect(answer).toMatchObject({ code: 'not-permitted' });
  }
  expect(await town.found('assessments.overview', 'affairs')).toMatchObject({ rules: [], years: [] });
  expect(await town.asked('assessments.overview', 'officer')).toMatchObject({ code: 'not-permitted' });
});

test('a draft is edited, put in force by a meeting, then no more; a year begins once with rules that are in force', async () => {
  const drafted = await acting.done('assessments.draft-rules', 'affairs', { input: { text: rules('初稿', 5) } });
  const id = drafted.caseId!;
  await acting.done('assessments.edit-rules', 'affairs', { id, input: { text: rules('量化办法', 10) } });
  const year = { year: 2026, rulesId: id };
  expect(await acting.act('assessments.open-year', 'affairs', { input: year })).toMatchObject({
    code: 'rules-not-in-force',
  });
  const input = { decidedOn: '2026-01-15', meeting: '第十次主席会议' };
  expect(await acting.act('assessments.put-in-force', 'affairs', { id, input })).toMatchObject({
    code: 'not-permitted',
  });
  const later = { ...input, decidedOn: '2027-01-01' };
  expect(await acting.act('assessments.put-in-force', 'council', { id, input: later })).toMatchObject({
    code: 'decided-later',
  });
  await acting.done('assessments.put-in-force', 'council', { id, input });
  const again = await acting.act('assessments.edit-rules', 'affairs', { id, input: { text: rules('改', 1) } });
  expect(again).toMatchObject({ code: 'state-conflict' });
  const view = await town.found<RulesView>('assessments.rules', 'council', { id });
  expect(view).toMatchObject({
    title: '量化办法',
    state: 'in-force',
    faults: [],
    unwritten: [],
    meeting: input.meeting,
  });
  expect(view.lines.map(({ name }) => name)).toEqual(['提案立案', '获奖']);
  const before = await acting.act('assessments.open-year', 'affairs', { input: { ...year, year: 2020 } });
  expect(before).toMatchObject({ code: 'rules-other-years' });
  const opened = await acting.done('assessments.open-year', 'affairs', { input: year });
  expect(await acting.act('assessments.open-year', 'affairs', { input: year })).toMatchObject({
    code: 'year-open-already',
  });
  const events = await looking(database, committee).eventsOf(opened.caseId!);
  expect(events.map(({ name }) => name)).toEqual(['assessment.opened']);
});

const yearId = async () =>
  (await town.found<{ years: { id: string }[] }>('assessments.overview', 'affairs')).years[0]!.id;
const yearOf = async (who: Person = 'affairs') => town.found<YearView>('assessments.year', who, { id: await yearId() });
const mine = (who: Person) => town.found<MyPoints>('assessments.my-points', who);

test('the list → in the order of names, with requirements and grade and without a point; a member sees their own alone', async () => {
  await town.deed('third', 'proposal-filed', { role: 'sole' });
  await town.deed('third', 'proposal-filed', { role: 'lead' });
  await town.deed('third', 'proposal-filed', { role: 'lead' });
  await town.deed('second', 'proposal-filed', { role: 'sole' });
  const year = await yearOf();
  expect(year.members.map(({ name, grade, minimumsMet }) => [name, grade, minimumsMet])).toEqual([
    ['王晓明', '称职', 0],
    ['李青', '称职', 1],
    ['赵远', '优秀', 1],
  ]);
  expect(JSON.stringify(year.members)).not.toMatch(/points|total|given/);
  const [sheet] = yearWorkbook.sheets([year]);
  expect(sheet?.rows.map(([name]) => name)).toEqual(['王晓明', '李青', '赵远']);
  expect(sheet?.columns.map(({ header }) => header).join()).not.toContain('分');
  const own = await mine('second');
  expect(own.shown?.sheet).toMatchObject({ personId: committee.people.second, total: 1000, grade: { name: '称职' } });
  expect(own.shown?.cases).toEqual({ [town.caseId]: '关于路灯的提案' });
  expect(own.ranking).toBeNull();
  for (const who of ['second', 'officer', 'supervisor', 'system'] as const) {
    const answer = await town.asked('assessments.sheet', who, { id: year.id, personId: committee.people.third });
    expect(answer).toMatchObject({ code: 'not-permitted' });
    expect(await town.asked('assessments.year', who, { id: year.id })).toMatchObject({ code: 'not-permitted' });
  }
  expect((await mine('officer')).shown).toBeNull();
});

test('points by hand → evidence, within the item, decided by another person; they count once approved', async () => {
  const id = await yearId();
  const fileId = await town.evidence('affairs');
  const award = {
    personId: committee.people.lead,
    itemId: 'honour',
    points: 8,
    doneOn: '2026-06-01',
    reason: '获市级表彰',
    fileId,
  };
  const propose = (input: object) =>
    acting.act('assessments.propose-award', 'affairs', { id, input: { ...award, ...input } });
  expect(await propose({ itemId: 'filed' })).toMatchObject({ code: 'award-item-unknown' });
  expect(await propose({ points: 11 })).toMatchObject({ code: 'award-too-high', params: { most: 10 } });
  expect(await propose({ doneOn: '2025-12-31' })).toMatchObject({ code: 'award-outside-period' });
  expect(await propose({ personId: committee.people.officer })).toMatchObject({ code: 'award-not-member' });
  expect(await propose({ fileId: v7() })).toMatchObject({ code: 'evidence-missing' });
  expect(await propose({ points: 1.234 })).toMatchObject({ code: 'input-invalid' });
  const proposed = await acting.done('assessments.propose-award', 'secretary', {
    ...{ id, input: { ...award, fileId: await town.evidence('secretary') } },
  });
  const decide = { awardId: proposed.awardId, outcome: 'approved' };
  expect(await acting.act('assessments.decide-award', 'secretary', { id, input: decide })).toMatchObject({
    code: 'award-own-proposal',
  });
  expect((await mine('lead')).shown?.sheet.total).toBe(0);
  const bare = { ...decide, outcome: 'refused' };
  expect(await acting.act('assessments.decide-award', 'council', { id, input: bare })).toMatchObject({
    code: 'award-refusal-bare',
  });
  await acting.done('assessments.decide-award', 'council', { id, input: decide });
  expect(await acting.act('assessments.decide-award', 'council', { id, input: decide })).toMatchObject({
    code: 'award-decided-already',
  });
  const { shown } = await mine('lead');
  expect(shown?.sheet.lines).toMatchObject([{ item: '获奖', given: 800, reasons: [{ code: 'awarded' }] }]);
  expect(await looking(database, committee).toldOf(id)).toMatchObject({
    ...{ 'award-to-decide': ['council'], 'award-decided': ['lead', 'secretary'] },
  });
});

test('what-if → counts and who changes, in the order of names; nothing is kept', async () => {
  const id = await yearId();
  const rulesId = await inForce('严一些', 9, 35);
  const answer = await town.found<WhatIf>('assessments.what-if', 'secretary', { id, rulesId });
  expect(answer).toMatchObject({
    members: 3,
    changes: [
      { name: '李青', from: '称职', to: '称职', items: [{ name: '提案立案', before: 1000, after: 900 }] },
      { name: '赵远', from: '优秀', to: '称职', items: [{ name: '提案立案', before: 3000, after: 2700 }] },
    ],
    grades: [
      { name: '优秀', before: 1, after: 0 },
      { name: '称职', before: 2, after: 3 },
      { name: '', before: 0, after: 0 },
    ],
  });
  const [grades, changes] = whatIfWorkbook.sheets([answer]);
  expect(grades?.rows[0]).toEqual(['优秀', 1, 0]);
  expect(changes?.rows).toContainEqual(expect.arrayContaining(['赵远', '优秀', '称职', '提案立案 30 → 27']));
  expect((await yearOf()).members[2]?.grade).toBe('优秀');
  expect(await town.asked('assessments.what-if', 'lead', { id, rulesId })).toMatchObject({ code: 'not-permitted' });
});

test('frozen after the period → later records count nothing; settled with a digest; an appeal counts one in', async () => {
  const id = await yearId();
  expect(await acting.act('assessments.freeze', 'affairs', { id })).toMatchObject({ code: 'period-running' });
  await acting.done('assessments.freeze', 'affairs', { id, now: nextYear });
  const late = new Date(nextYear.getTime() + 86_400_000);
  await town.deed('lead', 'proposal-filed', { role: 'sole' }, late);
  const line = (await mine('lead')).shown!.sheet.lines.find(({ kind }) => kind === 'proposal-filed')!;
  expect(line).toMatchObject({ given: 0, reasons: [{ code: 'after-freeze', params: { on: '2027-01-08' } }] });
  const seal = { id, now: late };
  expect(await acting.act('assessments.seal', 'affairs', seal)).toMatchObject({ code: 'not-permitted' });
  await acting.done('assessments.seal', 'secretary', seal);
  const settled = (await mine('lead')).shown!;
  expect(settled).toMatchObject({ state: 'sealed', seal: { ordinal: 1 }, sheet: { total: 800 } });
  const input = { deedId: line.deedId!, reason: '申诉成立：会务组漏记' };
  expect(await acting.act('assessments.reopen-deed', 'affairs', { id, input })).toMatchObject({
    code: 'not-permitted',
  });
  await acting.done('assessments.reopen-deed', 'council', { id, input, now: late });
  expect(await acting.act('assessments.reopen-deed', 'council', { id, input, now: late })).toMatchObject({
    code: 'deed-reopened-already',
  });
  const again = (await mine('lead')).shown!;
  expect(again).toMatchObject({ seal: { ordinal: 2 }, sheet: { total: 1800 } });
  expect(again.seal?.digest).not.toBe(settled.seal?.digest);
  const sheet = await town.found<SheetView>('assessments.sheet', 'affairs', { id, personId: committee.people.lead });
  expect(sheet.seal).toEqual(again.seal);
  const told = await looking(database, committee).toldOf(id);
  expect(told['assessment-sealed']).toEqual(['lead', 'second', 'third']);
  expect(told['sheet-counted-again']).toEqual(['lead']);
});

test('the ranking is off; on only by an administrator with a reason that every member is told and reads', async () => {
  const id = await yearId();
  expect(await town.asked('assessments.ranking', 'secretary', { id })).toMatchObject({ code: 'ranking-is-off' });
  const reason = '上级要求本年度试行排名一次';
  for (const who of ['secretary', 'affairs', 'lead', 'officer'] as const) {
    const answer = await acting.act('ranking.switch', who, { input: { isEnabled: true, reason } });
    expect(answer).toMatchObject({ code: 'not-permitted' });
  }
  const short = await acting.act('ranking.switch', 'system', {
    input: { isEnabled: true, reason: '试行　　　　　 　　　　一次' },
  });
  expect(short).toMatchObject({ code: 'ranking-reason-short', params: { least: 10 } });
  expect(await acting.act('ranking.switch', 'system', { input: { isEnabled: true, reason: '太短' } })).toMatchObject({
    refused: true,
  });
  await acting.done('ranking.switch', 'system', { input: { isEnabled: true, reason } });
  expect(await acting.act('ranking.switch', 'system', { input: { isEnabled: true, reason } })).toMatchObject({
    code: 'ranking-unchanged',
  });
  expect((await mine('second')).ranking).toMatchObject({ isEnabled: true, reason, by: '秦川' });
  const { rows } = await database.asTenant(committee.tenantId, async (tx) => ({
    rows: await tx
      .selectFrom('notice' as never)
      .select(['person_id', 'kind'] as never)
      .where('kind' as never, '=', 'ranking-on' as never)
      .execute(),
  }));
  expect(rows).toHaveLength(3);
  const ranked = await town.found<Ranking>('assessments.ranking', 'secretary', { id });
  expect(ranked.members.map(({ name, points }) => [name, points])).toEqual([
    ['赵远', 30],
    ['王晓明', 18],
    ['李青', 10],
  ]);
  expect(await town.asked('assessments.ranking', 'lead', { id })).toMatchObject({ code: 'not-permitted' });
  await acting.done('ranking.switch', 'system', { input: { isEnabled: false, reason: '试行结束，恢复不排名的做法' } });
  expect((await mine('second')).ranking).toBeNull();
  expect(await town.asked('assessments.ranking', 'secretary', { id })).toMatchObject({ code: 'ranking-is-off' });
});

test('every shipped sample is put in force as it stands; another committee sees nothing', async () => {
  for (const { key, text } of samples()) {
    const answer = await acting.act('assessments.draft-rules', 'affairs', { input: { text } });
    expect([key, isRefusal(answer) ? answer : null]).toEqual([key, null]);
  }
  const other = await testCommittee(database);
  const actor = {
    ...systemActor(other.tenantId),
    roles: [{ role: 'secretary-general' as const, bodyId: null, unitId: null }],
  };
  const seen = await town.askedBy(actor, 'assessments.overview');
  expect(seen).toMatchObject({ years: [], rules: [] });
});
