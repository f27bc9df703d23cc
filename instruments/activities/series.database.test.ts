// Series, calendar addresses, papers with receipts, what waits, and the papers made of the record.
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { QueryContext } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { type Person, type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { sql } from '#platform/database';
import { translator } from '#platform/locale';
import { calendarBehind, calendarOfActivity } from './calendar/feed.ts';
import type { ActivityView, CalendarFeedView, LeaveWaiting, PaperReaders, SeriesView } from './contract.ts';
import { attendanceList } from './documents/attendance-list.ts';
import { minutesPaper } from './documents/minutes.ts';
import { leaveWorkbook, paperReadersWorkbook } from './documents/workbooks.ts';
import { type ActivityFactory, activityFactory, activityTyped, afterwards, during } from './factory.ts';
import { zhCN } from './messages/index.ts';
import type { ActivityRecord } from './queries/record.ts';
import { activitiesWaiting } from './waiting.ts';
import { turnActivities } from './work.ts';

let database: TestDatabase;
let here: ActivityFactory;
beforeAll(async () => {
  database = await testDatabase();
  here = await activityFactory(database);
});
afterAll(() => database?.end());

async function waits(who: Person, now = testNow): Promise<string[]> {
  const actor = await here.committee.actor(who);
  const { settings, calendar } = await here.house.committees.of(actor.tenantId);
  const translate = translator('zh-CN', zhCN);
  const asking = { actor, now, today: calendarDateOf(now), settings, calendar, locale: 'zh-CN' as const, translate };
  const lines = await here.read((tx) => activitiesWaiting({ tx, ...asking } as QueryContext));
  return lines.map(({ key, dueOn }) => `${key.split('.')[1]} ${dueOn}`);
}

test('an activity waits for the member’s answer, the approver’s decision, the organiser’s list and minutes', async () => {
  const id = await here.announced({ replyBy: '2026-12-01T18:00:00+08:00' });
  expect(await waits('lead')).toEqual(['answer 2026-12-01']);
  await here.done('confirm', 'lead', { id });
  await here.done('ask-leave', 'second', { id, input: { reason: 'official' } });
  expect(await waits('lead')).toEqual([]);
  expect(await waits('head')).toEqual(['leave 2026-12-03']);
  await here.done('decide-leave', 'head', {
    id,
    input: { personIds: [here.committee.people.second], isGranted: true },
  });
  await turnActivities(here.house, here.committee.tenantId, during);
  expect((await here.caseOf(id))?.state).toBe('under-way');
  await turnActivities(here.house, here.committee.tenantId, afterwards);
  expect(await waits('affairs', afterwards)).toEqual(['settle 2026-12-08']);
  await here.done('settle-attendance', 'affairs', { id, now: afterwards });
  expect(await waits('head', afterwards)).toEqual(['minutes 2026-12-08']);
  await here.done('write-minutes', 'head', {
    id,
    now: afterwards,
    input: { chairedBy: '吴刚', decisions: '议定三项。' },
  });
  expect(await waits('head', afterwards)).toEqual([]);
  const record = await here.seen<ActivityRecord>('record', 'affairs', { id, now: afterwards });
  const surroundings = { committee: { name: '青川市政协', shortName: '青川' }, today: '2026-12-03', parameters: {} };
  const minutes = JSON.stringify(minutesPaper.make(record as never, surroundings)?.document.blocks);
  for (const told of ['吴刚', '议定三项。', '请假', '李青', '应到3人']) expect(minutes).toContain(told);
  const list = JSON.stringify(attendanceList.make(record as never, surroundings)?.document.blocks);
  expect(list).toContain('李青（公务冲突）');
});

test('leave over all activities waits for whoever decides it, their own for somebody else; filtered, and taken away', async () => {
  const meeting = await here.announced();
  const forum = await here.announced({ kind: 'forum', title: '营商环境座谈会', hostBodyId: null });
  const leave = { reason: 'illness', note: '住院复查' };
  await here.done('ask-leave', 'second', { id: meeting, input: leave });
  await here.done('ask-leave', 'third', { id: forum, input: { reason: 'work' } });
  await here.done('ask-excuse', 'lead', { id: forum, input: { reason: 'family' }, now: during });
  const waiting = (who: Person, asked: Record<string, unknown> = {}) =>
    here.seen<LeaveWaiting>('leave-waiting', who, asked);
  const namesFor = async (who: Person, asked: Record<string, unknown> = {}) =>
    (await waiting(who, asked)).items.map(({ name }) => name);
  expect(await namesFor('head')).toEqual(['李青']);
  expect((await waiting('affairs')).items).toMatchObject([
    { name: '王晓明', title: '营商环境座谈会', isAfterwards: true, note: '' },
    { name: '赵远', reason: 'work', isAfterwards: false },
  ]);
  expect(await namesFor('affairs', { kind: 'inspection' })).toEqual([]);
  expect(await namesFor('affairs', { kind: 'forum', host: 'office' })).toEqual(['王晓明', '赵远']);
  expect(await namesFor('affairs', { host: here.committeeId })).toEqual([]);
  expect((await waiting('affairs', { kind: 'inspection' })).kinds).toEqual(['forum']);
  expect(await namesFor('council')).toEqual([]);
  const waited = (await waits('affairs', afterwards)).filter((line) => line.startsWith('leave'));
  expect(waited).toEqual(['leave null']);
  const [sheet] = leaveWorkbook.sheets([await waiting('head')]);
  expect(sheet!.rows[0]!.slice(0, 6)).toEqual([
    ...['2026-12-03', '经济委员会第三次会议', '专委会会议', '经济委员会', '李青', '经济界'],
  ]);
  expect(sheet!.rows[0]!.slice(6)).toEqual(['身体原因', '住院复查', '2026-11-24', '请假']);
  const both = { personIds: [here.committee.people.lead, here.committee.people.third], isGranted: false };
  expect(await here.act('decide-leave', 'affairs', { id: forum, input: both, now: afterwards })).toMatchObject({
    code: 'leave-refused-without-reason',
  });
  const note = { ...both, note: '到会人数不足' };
  await here.done('decide-leave', 'affairs', { id: forum, input: note, now: afterwards });
  expect(await namesFor('affairs')).toEqual([]);
});

test('on the day: whoever is expected is led to sign in, the organiser to the desk', async () => {
  const id = await here.announced({ kind: 'forum', title: '当天的座谈会' });
  const morning = new Date('2026-12-03T07:00:00+08:00');
  const about = async (who: Person, now: Date) => (await waits(who, now)).filter((line) => /^(comes|door)/.test(line));
  const before = await about('lead', testNow);
  expect(before).toEqual([]);
  expect((await about('lead', morning)).length).toBeGreaterThan(0);
  expect((await about('head', morning)).every((line) => line === 'door null')).toBe(true);
  expect((await here.seen<ActivityView>('activity', 'lead', { id, now: morning })).isNear).toBe(true);
  expect((await here.seen<ActivityView>('activity', 'lead', { id })).isNear).toBe(false);
  expect(await about('lead', afterwards)).toEqual([]);
});

test('weekly drafts; changed from one on; ended, the drafts go and what was announced stays', async () => {
  const first = { ...activityTyped, hostBodyId: here.committeeId, calls: { bodyIds: [here.committeeId] } };
  const rhythm = { rhythm: 'weekly', until: '2026-12-24', onHoliday: 'skip' };
  expect(await here.act('start-series', 'head', { input: { first, ...rhythm, until: '2026-12-01' } })).toMatchObject({
    code: 'series-without-days',
  });
  const { caseId: id, count } = await here.done('start-series', 'head', { input: { first, ...rhythm } });
  expect(count).toBe(4);
  const series = () => here.seen<SeriesView>('series', 'head', { id: id! });
  const [one, two, three] = (await series()).occurrences;
  await here.done('announce', 'head', { id: one!.id });
  const changed = { title: '经济委员会例会', summary: '', place: '二楼', startsAtTime: '14:30', durationMinutes: 90 };
  await here.done('change-series', 'head', { id: id!, input: { fromId: three!.id, ...changed } });
  const after = (await series()).occurrences;
  expect(after.map(({ title }) => title.slice(0, 7))).toEqual([
    '经济委员会第三',
    '经济委员会第三',
    '经济委员会例会',
    '经济委员会例会',
  ]);
  expect(after[2]!.startsAt).toBe('2026-12-17T06:30:00.000Z');
  expect(await here.act('change-series', 'head', { id: id!, input: { fromId: v7(), ...changed } })).toMatchObject({
    code: 'occurrence-unknown',
  });
  await here.done('end-series', 'head', { id: id!, input: { reason: '年度工作结束' } });
  expect((await series()).occurrences.map(({ state }) => state)).toEqual([
    'announced',
    'cancelled',
    'cancelled',
    'cancelled',
  ]);
  expect(two!.state).toBe('draft');
});

test('a calendar address is secret, shown to its owner, renewed and revoked; it tells titles, hours and places alone', async () => {
  const id = await here.announced({ title: '青川站调研活动', summary: '不在日历里的内容' });
  const path = async () => (await here.seen<CalendarFeedView>('calendar-feed', 'third')).path;
  expect(await path()).toBeNull();
  expect(await here.act('revoke-calendar-feed', 'third')).toMatchObject({ code: 'calendar-feed-missing' });
  const answer = await here.done('make-calendar-feed', 'third');
  const first = (await path())!;
  const tokenOf = (address: string) => address.slice('/api/calendar/'.length, -'.ics'.length);
  expect(JSON.stringify(answer)).not.toContain(tokenOf(first));
  const behind = (address: string) => calendarBehind(database, tokenOf(address), testNow);
  const calendar = (await behind(first))!;
  expect(calendar).toContain('SUMMARY:青川站调研活动');
  expect(calendar).not.toContain('不在日历里的内容');
  await here.done('make-calendar-feed', 'third');
  expect(await behind(first)).toBeNull();
  const second = (await path())!;
  expect(await behind(second)).not.toBeNull();
  await here.done('cancel', 'affairs', { id, input: { reason: '天气原因' } });
  expect(await behind(second)).toContain('STATUS:CANCELLED');
  await here.done('revoke-calendar-feed', 'third');
  expect(await behind(second)).toBeNull();
  const stranger = await here.committee.actor('stranger');
  expect(await calendarOfActivity(database, stranger, { caseId: id, now: testNow })).toBeNull();
});

test('papers in versions: who opened which; a file of somebody else is refused', async () => {
  const id = await here.announced();
  const { people, tenantId } = here.committee;
  const fileOf = async (uploader: string) => {
    const fileId = v7();
    await here.read((tx) =>
      sql`insert into file (tenant_id, id, digest, name, media_type, size, purpose, uploaded_by, uploaded_at)
        values (${tenantId}, ${fileId}, ${'0'.repeat(64)}, '计划.pdf', 'application/pdf', 10, 'attachment', ${uploader}, ${testNow})`.execute(
        tx,
      ),
    );
    return fileId;
  };
  const paper = async () => ({ title: '协商计划（草案）', fileId: await fileOf(people.head) });
  const { paperId } = await here.done('add-paper', 'head', { id, input: await paper() });
  await here.done('add-paper', 'head', { id, input: { ...(await paper()), paperId, note: '改了第三条' } });
  const foreign = { title: '别人的', fileId: await fileOf(people.stranger) };
  expect(await here.act('add-paper', 'head', { id, input: foreign })).toMatchObject({ code: 'paper-file-unknown' });
  await here.done('read-paper', 'lead', { id, input: { paperId, version: 2 } });
  expect(await here.act('read-paper', 'lead', { id, input: { paperId, version: 3 } })).toMatchObject({
    code: 'paper-unknown',
  });
  const [seen] = (await here.seen<ActivityView>('activity', 'lead', { id })).papers;
  expect(seen!.versions.map(({ version, isRead, readers }) => [version, isRead, readers])).toEqual([
    [2, true, null],
    [1, false, null],
  ]);
  const [kept] = (await here.seen<ActivityView>('activity', 'head', { id })).papers;
  expect(kept!.versions.map(({ readers }) => readers)).toEqual([1, 0]);
  await here.done('read-paper', 'second', { id, input: { paperId, version: 1 } });
  await here.done('read-paper', 'second', { id, input: { paperId, version: 2 }, now: afterwards });
  const [readers] = (await here.seen<PaperReaders>('paper-readers', 'head', { id })).papers;
  expect(readers).toMatchObject({ id: paperId, latest: 2 });
  expect(readers!.people.map(({ name, openings }) => [name, openings.map(({ version }) => version)])).toEqual([
    ['王晓明', [2]],
    ['李青', [2, 1]],
    ['赵远', []],
  ]);
  const rows = paperReadersWorkbook.sheets([{ id, title: '会', papers: [readers] }])[0]!.rows;
  expect(rows[1]).toEqual(['协商计划（草案）', '李青', '经济界', '第2版', '2026年12月3日14:00']);
  expect(rows.at(-1)).toEqual(['协商计划（草案）', '赵远', '经济界', '', '未打开']);
  // Called like everybody else, and not the organiser; and who was never called.
  for (const who of ['lead', 'stranger'] as const) {
    expect(await here.ask('paper-readers', who, { id })).toMatchObject({ code: 'not-found' });
  }
  expect([...new Set((await here.toldOf(id))['activity-paper-added'])]).toEqual(['lead', 'second', 'third']);
});
