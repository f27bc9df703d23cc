// One member's year from its lines to its report, and who may look at it.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDeeds } from '#kernel/deeds';
import { type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { sql } from '#platform/database';
import type { ContestList, DutyFileView, MemberList, OutsideList, ReportList, ReportView } from './contract.ts';
import { type DutyFileFactory, dutyFileFactory } from './factory.ts';
import { dutyFileWaiting } from './waiting.ts';

let database: TestDatabase;
let here: DutyFileFactory;
beforeAll(async () => {
  database = await testDatabase();
  here = await dutyFileFactory(database);
});
afterAll(() => database?.end());

const file = (who: 'lead' | 'affairs' | 'stranger', parameters: object = {}) =>
  here.seen<DutyFileView>('file', who, parameters);
const ofLead = () => ({ personId: here.committee.people.lead });
const added = { sort: 'publicity', doneOn: '2026-11-20', title: '到社区宣讲垃圾分类' };

test('the file: own lines by part; named staff read it and are named; others are told that there is nothing', async () => {
  const { sectorId } = here.committee;
  await here.attended('lead', '2026-11-10');
  await here.attended('lead', '2026-10-08', sectorId);
  await here.attended('second', '2026-11-11');
  await here.attended('lead', '2025-03-02');
  const own = await file('lead');
  expect(own).toMatchObject({ isOwn: true, year: 2026, years: [2026, 2025, 2024, 2023, 2022], readers: [] });
  expect(own.totals).toEqual([{ group: 'meetings', count: 2 }]);
  expect(own.lines[0]).toMatchObject({ sentence: '参加会议（3 小时）', doneOn: '2026-11-10', caseTitle: '视察河道' });
  expect((await file('lead', { whole: 'yes' })).lines).toHaveLength(3);
  for (const who of ['officer', 'head', 'supervisor', 'system', 'leader', 'study'] as const) {
    expect(await here.ask('file', who, ofLead())).toMatchObject({ code: 'not-permitted' });
  }
  expect(await here.ask('file', 'second', ofLead())).toMatchObject({ code: 'not-found' });
  expect((await file('affairs', ofLead())).lines).toHaveLength(2);
  await file('affairs', ofLead());
  await here.seen('export', 'secretary', ofLead());
  const partial = await file('stranger', ofLead());
  expect(partial).toMatchObject({ isPartial: true, additions: [], contests: [] });
  expect(partial.lines.map(({ doneOn }) => doneOn)).toEqual(['2026-10-08']);
  const { readers } = await file('lead');
  expect(readers.map(({ name, way }) => `${name} ${way}`).sort()).toEqual(
    ['柳荫 read', '钱平 taken', '韩雨 read'].sort(),
  );
  expect(await here.ask('file', 'affairs', { personId: here.committee.people.officer })).toMatchObject({
    code: 'not-found',
  });
});

test('one query reads the deeds of a year, by the index of the person', async () => {
  const { lead } = here.committee.people;
  // A committee of some years: enough lines that it matters which way they are found.
  await here.read((tx) =>
    sql`insert into deed (tenant_id, id, person_id, kind, done_on, case_id, subject_id, event_id, facts, recorded_at)
      select app.tenant_id(), gen_random_uuid(), p.id, 'gathering-attended', '2025-01-01'::date + n, k.id,
        gen_random_uuid(), gen_random_uuid(), '{"hours": 1}', ${testNow}::timestamptz
      from person p, generate_series(1, 700) n, (select id from "case" where kind = 'activity' limit 1) k
      where p.id <> ${lead}`.execute(tx),
  );
  const owner = new pg.Client(database.connection);
  await owner.connect();
  await owner.query('analyze deed');
  await owner.end();
  const plan = await here.read(async (tx) => {
    const { rows } = await sql<Record<string, string>>`explain select id from deed d where d.tenant_id = app.tenant_id()
      and d.withdrawn_at is null and d.done_on between '2026-01-01' and '2026-12-31'
      and d.person_id = any(${[lead]}::uuid[]) order by d.done_on desc, d.id desc`.execute(tx);
    return rows.map((row) => Object.values(row)[0]).join('\n');
  });
  expect(plan).toContain('deed_of_person');
});

test('an addition: evidence, day and likeness are asked for; the body verifies; it stands as a line', async () => {
  const { sectorId, people } = here.committee;
  const input = { ...added, organiserId: sectorId };
  const add = async (changes: object = {}) =>
    here.act('add-outside', 'lead', { input: { ...input, fileIds: [await here.evidence('lead')], ...changes } });
  expect(await here.act('add-outside', 'lead', { input })).toMatchObject({ code: 'outside-evidence-missing' });
  expect(await add({ doneOn: '2026-11-25' })).toMatchObject({ code: 'outside-day-ahead' });
  expect(await add({ doneOn: '2019-05-05' })).toMatchObject({ code: 'outside-other-term' });
  expect(await add({ organiserId: people.lead })).toMatchObject({ code: 'organiser-unknown' });
  expect(await add({ fileIds: [await here.evidence('second')] })).toMatchObject({ code: 'evidence-unknown' });
  expect(await add({ text: '字'.repeat(501) })).toMatchObject({ code: 'text-too-long' });
  const id = here.idOf(
    await here.done('add-outside', 'lead', { input: { ...input, fileIds: [await here.evidence('lead')] } }),
  );
  expect(await here.toldOf(id)).toEqual({ 'outside-to-verify': ['stranger'] });
  expect(await add()).toMatchObject({ code: 'outside-perhaps-told', params: { line: added.title } });
  const other = here.idOf((await add({ differs: '下午在另一个社区' })) as never);
  expect((await here.eventsOf(id)).map(({ name }) => name)).toEqual(['own-deed.added']);
  expect(JSON.stringify(await here.eventsOf(id))).not.toContain(added.title);

  for (const who of ['second', 'officer'] as const) {
    expect(await here.act('verify-outside', who, { id })).toMatchObject({ code: 'not-found' });
  }
  expect(await here.act('verify-outside', 'lead', { id })).toMatchObject({ code: 'not-permitted' });
  expect((await here.seen<OutsideList>('additions', 'stranger')).items.map((item) => item.id)).toEqual([other, id]);
  await here.done('verify-outside', 'stranger', { id, input: { note: '情况属实' } });
  expect(await here.act('refuse-outside', 'affairs', { id, input: { reason: '重复' } })).toMatchObject({
    code: 'state-conflict',
  });
  await here.done('refuse-outside', 'affairs', { id: other, input: { reason: '与上午为同一活动' } });
  const own = await file('lead');
  expect(own.lines.filter(({ group }) => group === 'outside')).toMatchObject([
    { sentence: '宣讲宣传（经核实）', caseTitle: added.title, act: { said: '组织方核实' } },
  ]);
  expect(own.additions.map(({ state }) => state).sort()).toEqual(['refused', 'verified']);
  expect((await here.toldOf(id))['outside-decided']).toEqual(['lead']);
});

test('a contest: decided once, with reason; corrected, taken back, or entered; open or decided, not again', async () => {
  const line = (await file('lead')).lines.find(({ doneOn }) => doneOn === '2026-11-10')!;
  const reason = '实际参加时间为 11 月 9 日。';
  const contest = (input: object) => here.act('contest', 'lead', { input: { reason, ...input } });
  const id = here.idOf(await here.done('contest', 'lead', { input: { deedId: line.id, reason } }));
  expect(await contest({ deedId: line.id })).toMatchObject({ code: 'already-contested' });
  expect(await contest({})).toMatchObject({ code: 'contest-of-what' });
  expect(await contest({ deedId: here.committee.people.lead })).toMatchObject({ code: 'line-unknown' });
  const foreign = await here.act('contest', 'second', { input: { deedId: line.id, reason } });
  expect(foreign).toMatchObject({ code: 'line-unknown' });
  expect(await here.act('uphold-contest', 'officer', { id, input: { outcome: 'withdrawn', reason } })).toMatchObject({
    code: 'not-found',
  });
  const uphold = (input: object) =>
    here.act('uphold-contest', 'affairs', { id, input: { reason: '经核查属实', ...input } });
  expect(await uphold({ outcome: 'corrected' })).toMatchObject({ code: 'correction-missing' });
  expect(await uphold({ outcome: 'entered' })).toMatchObject({ code: 'outcome-unfit' });
  expect(await uphold({ outcome: 'corrected', facts: { points: 3 } })).toMatchObject({ code: 'deed-fact-unknown' });
  expect(await uphold({ outcome: 'corrected', facts: { hours: '三' } })).toMatchObject({ code: 'deed-fact-unsound' });
  expect(await uphold({ outcome: 'corrected', facts: { hours: -1 } })).toMatchObject({ code: 'input-invalid' });
  const [seen] = (await here.seen<ContestList>('contests', 'affairs')).items;
  expect(seen?.facts).toEqual([{ name: 'hours', type: 'number', values: [], value: 3 }]);
  expect(await uphold({ outcome: 'corrected', doneOn: '2026-11-09' })).toMatchObject({ state: 'upheld' });
  const corrected = (await file('lead')).lines.find(({ doneOn }) => doneOn === '2026-11-09')!;
  expect(corrected).toMatchObject({
    caseTitle: '视察河道',
    sentence: '参加会议（3 小时）',
    act: { said: '异议成立，更正记录' },
  });
  for (const who of ['lead', 'affairs'] as const) {
    expect((await file(who, who === 'lead' ? {} : ofLead())).struck).toMatchObject([
      {
        ...{ doneOn: '2026-11-10', said: '异议成立，更正记录', reason: '经核查属实' },
        standsAs: { sentence: '参加会议（3 小时）', doneOn: '2026-11-09' },
      },
    ]);
  }
  expect(await contest({ deedId: corrected.id })).toMatchObject({ code: 'decided-already' });
  const again = await contest({ deedId: corrected.id, fileIds: [await here.evidence('lead')] });
  await here.done('refuse-contest', 'affairs', { id: here.idOf(again as never), input: { reason: '签到记录为当日' } });

  const missing = { kind: 'gathering-attended', doneOn: '2026-09-01' };
  expect(await contest({ missing: { ...missing, kind: 'no-such-kind' } })).toMatchObject({ code: 'deed-kind-unknown' });
  expect(await contest({ missing: { ...missing, doneOn: '2026-11-09' } })).toMatchObject({ code: 'stands-already' });
  const late = new Date('2027-02-01T09:00:00+08:00');
  expect(await here.act('contest', 'lead', { input: { missing, reason }, now: late })).toMatchObject({
    code: 'contest-too-late',
  });
  const absent = here.idOf((await contest({ missing })) as never);
  await here.done('uphold-contest', 'secretary', {
    id: absent,
    input: { outcome: 'entered', reason: '签到表漏记', facts: { hours: 2 } },
  });
  const lines = await here.read((tx) =>
    readDeeds(tx, { personIds: [here.committee.people.lead], from: '2026-09-01', until: '2026-09-01' }),
  );
  expect(lines).toMatchObject([{ kind: 'gathering-attended', facts: { hours: 2 } }]);
  expect((await here.seen<ContestList>('contests', 'affairs', { show: 'decided' })).items).toHaveLength(3);
});

test('a report: begun from the record, handed in with it, returned, acknowledged; nobody else sees a draft', async () => {
  await here.read((tx) =>
    sql`update seat set is_standing = true where person_id = ${here.committee.people.lead}`.execute(tx),
  );
  const id = here.idOf(await here.done('begin-report', 'lead', { input: { year: 2026 } }));
  expect(await here.act('begin-report', 'lead', { input: { year: 2026 } })).toMatchObject({ code: 'report-exists' });
  expect(await here.act('begin-report', 'lead', { input: { year: 2027 } })).toMatchObject({
    code: 'report-year-ahead',
  });
  expect(await here.ask('report', 'affairs', { id })).toMatchObject({ code: 'not-found' });
  expect(await here.act('submit-report', 'lead', { id })).toMatchObject({ code: 'report-text-missing' });
  const before = await here.seen<ReportList>('reports', 'affairs', { show: 'due' });
  expect(before.items).toMatchObject([{ name: '王晓明', state: null, reportId: null }]);
  expect(await here.done('remind-of-reports', 'affairs', { input: { year: 2026 } })).toMatchObject({ reminded: 1 });
  expect(await here.act('remind-of-reports', 'affairs', { input: { year: 2026 } })).toMatchObject({
    code: 'reminded-today',
  });
  expect(await here.act('remind-of-reports', 'officer', { input: { year: 2026 } })).toMatchObject({
    code: 'not-permitted',
  });
  const results = '推动两个社区建立垃圾分类长效机制。';
  await here.done('save-report', 'lead', { id, input: { results, advice: '建议加强培训。' } });
  await here.done('submit-report', 'lead', { id });
  const seen = await here.seen<ReportView>('report', 'affairs', { id });
  expect(seen).toMatchObject({ state: 'submitted', results, record: { isFixed: true }, isStanding: true });
  expect(seen.record.totals).toContainEqual({ group: 'outside', count: 1 });
  expect(seen.record.sentences[0]).toMatchObject({ text: '宣讲宣传（经核实）', about: added.title });
  expect(await here.ask('report', 'second', { id })).toMatchObject({ code: 'not-found' });
  await here.done('return-report', 'affairs', { id, input: { remark: '请补充存在问题。' } });
  await here.done('save-report', 'lead', { id, input: { results, problems: '调研不够深入。' } });
  await here.done('submit-report', 'lead', { id });
  await here.done('acknowledge-report', 'secretary', { id });
  const after = await here.seen<ReportList>('reports', 'affairs', { show: 'handed-in' });
  expect(after).toMatchObject({ counts: { due: 1, handedIn: 1 }, items: [{ state: 'acknowledged' }] });
  expect(await here.act('save-report', 'lead', { id, input: { results } })).toMatchObject({ code: 'state-conflict' });
});

test('waiting lines: for the office and the body what is to decide; for a standing member the report near its day', async () => {
  const input = { ...added, doneOn: '2026-11-21', fileIds: [await here.evidence('second')] };
  await here.done('add-outside', 'second', { input });
  const lines = async (who: 'affairs' | 'lead' | 'officer', now = testNow) => {
    const actor = await here.committee.actor(who);
    const { settings } = await here.house.committees.of(here.committee.tenantId);
    const day = now.toISOString().slice(0, 10);
    const context = { actor, settings, now, today: day, translate: (key: string) => key };
    return here.read(async (tx) => (await dutyFileWaiting({ ...context, tx } as never)).map(({ key }) => key));
  };
  expect(await lines('affairs')).toEqual(['duty-file.additions']);
  expect(await lines('officer')).toEqual([]);
  expect(await lines('lead')).toEqual([]);
  expect(await lines('lead', new Date('2027-12-01T10:00:00+08:00'))).toEqual(['duty-file.report.2027']);
  expect(await lines('lead', new Date('2028-02-01T10:00:00+08:00'))).toEqual(['duty-file.report.2027']);
});

test('members are found by name and pinyin, in the order of the alphabet; others may not ask', async () => {
  const found = await here.seen<MemberList>('members', 'affairs', { words: 'second' });
  expect(found.items.map(({ name }) => name)).toEqual(['李青']);
  expect((await here.seen<MemberList>('members', 'affairs')).items.map(({ name }) => name)).toEqual([
    '王晓明',
    '李青',
    '赵远',
  ]);
  expect(await here.ask('members', 'lead')).toMatchObject({ code: 'not-permitted' });
});
