import { afterAll, beforeAll, expect, test } from 'vitest';
import { perform } from '#kernel/acts';
import { type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { dropVoice } from '#kernel/voices';
import { sql } from '#platform/database';
import type { IssueList, IssueView } from './contract.ts';
import { type BarometerFactory, barometerFactory } from './factory.ts';
import { startDraft } from './issues/actions/use-issue.ts';

let database: TestDatabase;
let here: BarometerFactory;
const ids: Record<string, string> = {};

const noise = [
  [
    'n1',
    '望江花苑小区夜间施工噪声扰民',
    '望江花苑北侧工地夜间施工到凌晨两点，噪声很大，老人孩子睡不着。请求制止夜间施工。',
    40,
  ],
  ['n2', '望江花苑旁工地夜间施工噪声大', '工地打桩机夜间施工，噪声持续到天亮，望江花苑居民无法休息。', 20],
  ['n3', '望江花苑北侧工地夜间施工', '夜间施工噪声扰民，望江花苑小区的住户多次打电话，工地白天停晚上干。', 6],
  ['n4', '望江花苑工地噪声', '望江花苑旁边的工地夜间施工噪声扰民，凌晨还在打桩。', 2],
] as const;
const bus = [
  ['b1', '建议12路公交车延长末班车时间', '12路公交车末班车太早，晚自习的学生赶不上，建议末班车延长到十点半。', 30],
  ['b2', '12路公交末班车太早', '末班车八点就没有了，学生下晚自习只能走路，希望12路公交延长末班车。', 10],
  ['b3', '12路公交末班车', '12路公交末班车太早，学生晚自习后没有公交车，希望延长末班车时间。', 3],
] as const;

beforeAll(async () => {
  database = await testDatabase();
  here = await barometerFactory(database);
  for (const [key, title, text, daysAgo] of [...noise, ...bus]) {
    ids[key] = await here.raise({ title, text, daysAgo, audience: key === 'n4' ? 'parties' : 'office' });
  }
  ids.a1 = await here.raise({ title: '图书馆周一闭馆能否错开', text: '图书馆和博物馆都在周一闭馆，希望错开。' });
  await here.place();
});
afterAll(() => database?.end());

const list = (parameters: object = {}) => here.seen<IssueList>('issues', parameters);
const view = (id: string) => here.seen<IssueView>('issue', { id });
const named = async (part: string) => (await list()).items.find(({ name }) => name.includes(part))!;
const voicesOf = async (id: string) => (await view(id)).voices.map((voice) => voice.id).sort();
const of = (...keys: string[]) => keys.map((key) => ids[key]).sort();

test('voices of one matter → an issue with name, size, first and last day, weeks, examples and reasons', async () => {
  const { items, voices, alone, isOffice, places } = await list();
  expect({ voices, alone, isOffice, places }).toMatchObject({ voices: 8, alone: 1, isOffice: true });
  expect(items.map(({ size }) => size)).toEqual([4, 3]);
  const issue = await named('望江花苑');
  expect(issue).toMatchObject({ place: '望江花苑', firstOn: '2026-10-15', lastOn: '2026-11-22', state: 'open' });
  expect(issue.weeks.at(-1)).toEqual({ week: '2026-11-23', count: 0 });
  expect(issue.weeks.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  const seen = await view(issue.id);
  expect(issue.trend).toEqual({ kind: 'few', recent: 3, before: 1 });
  expect(seen.examples.length).toBeGreaterThan(0);
  expect(seen.shared).toContainEqual({ phrase: expect.stringContaining('夜间施工'), voices: 4 });
  expect(seen.voices.every(({ words, place }) => words.length > 0 && place === '望江花苑')).toBe(true);
  // A draft of somebody's counts, its title stays theirs.
  expect(seen.voices.find(({ id }) => id === ids.n4)?.title).toBeNull();
});

test('filters by words, place, kind and days → what is left; hostile words → none', async () => {
  const sizes = async (parameters: object) => (await list(parameters)).items.map(({ size }) => size);
  expect(await sizes({ words: '末班车' })).toEqual([3]);
  expect(await sizes({ place: '望江花苑' })).toEqual([4]);
  expect(await sizes({ kind: 'public-matter' })).toEqual([]);
  expect(await sizes({ from: '2026-11-10', until: '2026-11-20' })).toEqual([1, 1]);
  expect(await sizes({ words: "%' or 1=1 --" })).toEqual([]);
});

test('a new voice → stands with its like; nothing new → nothing is written', async () => {
  ids.b4 = await here.raise({ title: '末班车', text: '12路公交末班车太早，晚自习的学生赶不上末班车。', daysAgo: 1 });
  await here.place();
  const issue = await named('末班车');
  expect(issue.size).toBe(4);
  await here.place();
  expect((await named('末班车')).version).toBe(issue.version);
});

test('split, renamed, taken out, merged → kept over the night, each undone as the last', async () => {
  const { id } = await named('望江花苑');
  const one = await here.done('barometer.split-off', 'officer', {
    input: { issueId: id, voiceIds: [ids.n3, ids.n4], name: '望江花苑工地白天停工' },
  });
  const splitId = one.caseId!;
  await here.done('barometer.rename-issue', 'officer', { id, input: { name: '望江花苑深夜打桩' } });
  await here.place(true);
  expect(await voicesOf(splitId)).toEqual(of('n3', 'n4'));
  expect(await view(id)).toMatchObject({ name: '望江花苑深夜打桩', size: 2, state: 'open' });

  const [renamed, split] = (await view(id)).corrections;
  const wrong = { id, input: { correctionId: split!.id } };
  expect(await here.act('barometer.undo-correction', 'officer', wrong)).toMatchObject({
    code: 'not-the-last-correction',
  });
  await here.done('barometer.undo-correction', 'officer', { id, input: { correctionId: renamed!.id } });
  await here.done('barometer.undo-correction', 'officer', wrong);
  await here.place(true);
  expect(await voicesOf(id)).toEqual(of('n1', 'n2', 'n3', 'n4'));
  expect((await view(splitId)).state).toBe('gone');
  expect(await here.act('barometer.undo-correction', 'officer', wrong)).toMatchObject({ code: 'nothing-to-undo' });

  const buses = await named('末班车');
  await here.done('barometer.take-out', 'officer', { id: buses.id, input: { voiceId: ids.b1 } });
  await here.place(true);
  expect(await voicesOf(buses.id)).toEqual(of('b2', 'b3', 'b4'));
  await here.done('barometer.merge-into', 'officer', { id: buses.id, input: { intoId: id } });
  await here.place(true);
  expect(await voicesOf(id)).toEqual(of('b2', 'b3', 'b4', 'n1', 'n2', 'n3', 'n4'));
  const merged = await view(buses.id);
  expect(merged).toMatchObject({ state: 'merged', mergedInto: { id } });
  await here.done('barometer.undo-correction', 'officer', {
    id: buses.id,
    input: { correctionId: merged.corrections[0]!.id },
  });
  await here.place(true);
  expect(await voicesOf(buses.id)).toEqual(of('b2', 'b3', 'b4'));

  // Split off and merged back: those that stayed are not sent away by it.
  const again = await here.done('barometer.split-off', 'officer', {
    input: { issueId: id, voiceIds: [ids.n3], name: '望江花苑工地白天停工' },
  });
  await here.place(true);
  await here.done('barometer.merge-into', 'officer', { id: again.caseId!, input: { intoId: id } });
  await here.place(true);
  expect(await voicesOf(id)).toEqual(of('n1', 'n2', 'n3', 'n4'));
  const names = (await view(id)).timeline.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['barometer-issue.split', 'barometer-issue.renamed']));
});

test.each([
  ['barometer.take-out', { voiceId: '00000000-0000-7000-8000-000000000000' }, 'voice-not-in-issue'],
  ['barometer.merge-into', { intoId: '00000000-0000-7000-8000-000000000000' }, 'issue-not-open'],
  ['barometer.rename-issue', { name: '字'.repeat(61) }, 'text-too-long'],
  ['barometer.rename-issue', { name: ' ' }, 'input-invalid'],
] as const)('%s with %j → %s', async (act, input, code) => {
  const { id } = await named('望江花苑');
  expect(await here.act(act, 'officer', { id, input })).toMatchObject({ code });
});

test('all split off, a stranger among them, or nothing to split → refused', async () => {
  const { id } = await named('望江花苑');
  const split = (issueId: string, voiceIds: (string | undefined)[], name = '另一件事') =>
    here.act('barometer.split-off', 'officer', { input: { issueId, voiceIds, name } });
  expect(await split(id, of('n1', 'n2', 'n3', 'n4'))).toMatchObject({ code: 'split-takes-all' });
  expect(await split(id, of('n1', 'b2'))).toMatchObject({ code: 'voice-not-in-issue' });
  expect(await split(ids.a1!, of('a1'))).toMatchObject({ code: 'issue-not-open' });
  expect(await here.act('barometer.merge-into', 'officer', { id, input: { intoId: id } })).toMatchObject({
    code: 'issue-not-open',
  });
});

test('made a topic → asked of the topics in the name of whoever asks', async () => {
  const { id } = await named('望江花苑');
  await here.done('barometer.make-topic', 'officer', { id, input: { note: '建议纳入选题。' } });
  const { rows } = await here.read((tx) =>
    sql<{ found: boolean }>`select exists (select from event where case_id = ${id}
      and name = 'barometer-issue.topic-made') as found`.execute(tx),
  );
  expect(rows[0]?.found).toBe(true);
});

test('commissioned → asked of the information desk with days and words; once at a time, and in order', async () => {
  const { id, name } = await named('望江花苑');
  const days = { opensOn: '2026-12-01', closesOn: '2026-12-20' };
  const commission = (who: 'officer' | 'editor', input: object) =>
    here.act('barometer.make-commission', who, { id, input: { note: '各处工地的情况。', ...days, ...input } });
  expect(await commission('officer', {})).toMatchObject({ code: 'not-permitted' });
  expect(await commission('editor', { closesOn: '2026-11-30' })).toMatchObject({ code: 'issue-days-out-of-order' });
  await here.done('barometer.make-commission', 'editor', { id, input: { note: '', ...days } });
  const [asked] = await here.asked('information-reports.plan-commission');
  expect(asked).toMatchObject({ ...days, title: name, sourceCaseId: id });
  await here.grow(id, 'information-commission', 'planned');
  expect(await commission('editor', {})).toMatchObject({ code: 'issue-is-commissioned' });
  await here.grow(id, 'information-commission', 'closed');
  expect(await commission('editor', {})).toMatchObject({ code: 'issue-is-commissioned' });
  expect((await view(id)).grown.map(({ kind }) => kind)).toEqual(['information-commission', 'information-commission']);
});

test('members → nothing, until the committee says so; then names and sizes of large ones alone', async () => {
  expect(await here.ask('issues', 'lead')).toMatchObject({ code: 'not-permitted' });
  const { id } = await named('望江花苑');
  expect(await here.ask('issue', 'lead', { id })).toMatchObject({ code: 'not-permitted' });
  expect(await here.seen('issues-open', {}, 'lead')).toEqual({ isOpen: false });
  expect(await here.act('barometer.start-draft', 'lead', { id, input: {} })).toMatchObject({ code: 'not-found' });
  expect(await here.act('barometer.rename-issue', 'lead', { id, input: { name: '另名' } })).toMatchObject({
    code: expect.stringMatching(/not-found|not-permitted/u),
  });
  await here.read((tx) =>
    sql`insert into setting (tenant_id, key, value, updated_at)
      values (app.tenant_id(), 'barometer.membersSee', '1', ${testNow})`.execute(tx),
  );
  expect((await here.seen<IssueList>('issues', {}, 'lead')).items).toEqual([]);
  await here.raise({ title: '望江花苑夜间施工', text: '望江花苑工地夜间施工，噪声扰民，打桩到凌晨。' });
  await here.place();
  const { items, voices, isOffice } = await here.seen<IssueList>('issues', { kind: 'matter' }, 'lead');
  expect({ items, voices, isOffice }).toMatchObject({
    items: [{ size: 5, firstOn: null, lastOn: null, weeks: [], trend: null }],
    ...{ voices: 0, isOffice: false },
  });
  expect(await here.seen('issues-open', {}, 'lead')).toEqual({ isOpen: true });
  const envelope = { id: items[0]!.id, version: 'latest' as const, input: {} };
  const actor = await here.committee.actor('lead');
  const begun = await perform(here.house, { act: startDraft, actor, envelope, now: testNow });
  expect(begun).toMatchObject({ title: items[0]!.name });
});

test('a voice dropped → no longer counted', async () => {
  await here.read((tx) => dropVoice(tx, ids.n2!));
  await here.place(true);
  const issue = await named('望江花苑');
  expect(issue.size).toBe(4);
});
