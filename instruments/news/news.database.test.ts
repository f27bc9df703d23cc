// News from the record to the public and back: facts without names, two persons, photographs with words, withdrawn at once.
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDateOf } from '#kernel/deadlines';
import { publicItem } from '#kernel/publication';
import {
  insertBehindWall,
  looking,
  performing,
  type TestDatabase,
  testCommittee,
  testDatabase,
  testNow,
} from '#kernel/testing';
import { isRefusal } from '#platform/errors';
import { translator } from '#platform/locale';
import type { NewsView } from './contract.ts';
import { zhCN } from './messages/index.ts';
import { newsActs } from './news-acts.ts';
import { newsQuery } from './queries/news.ts';
import { newsWaiting } from './waiting.ts';

type Committee = Awaited<ReturnType<typeof testCommittee>>;
type Who = Parameters<Committee['actor']>[0];
let database: TestDatabase;
let committee: Committee;
let doing: ReturnType<typeof performing>;
let look: ReturnType<typeof looking>;
const gatherings = { over: v7(), ahead: v7() };
const photo = v7();
const day = 86_400_000;

async function insertGathering(id: string, state: string, startsAt: Date): Promise<void> {
  const own = { tenant_id: committee.tenantId };
  const shell = { kind: 'activity', state, version: 1, title: '停车难协商议事会', audience: 'parties', is_key: false };
  const at = { created_at: startsAt, updated_at: startsAt, event_count: 0, chain_head: '0'.repeat(64) };
  const endsAt = new Date(startsAt.getTime() + 7_200_000);
  await insertBehindWall(database, committee.tenantId, async (insert) => {
    await insert('"case"', { ...own, id, ...shell, ...at });
    const when = { starts_at: startsAt, ends_at: endsAt, late_after_minutes: 15 };
    await insert('gathering', {
      ...own,
      case_id: id,
      kind: 'consultation',
      place: '城北社区',
      online_address: '',
      is_study: false,
      ...when,
    });
    for (const [who, attendance] of [
      ['lead', 'present'],
      ['second', 'late'],
      ['third', 'excused'],
    ] as const) {
      const called = { called_as: 'member', body_ids: [], group_name: '', reply: 'confirmed', attendance };
      await insert('roll_entry', { ...own, id: v7(), case_id: id, person_id: committee.people[who], ...called });
    }
  });
}

beforeAll(async () => {
  database = await testDatabase();
  committee = await testCommittee(database);
  doing = performing(
    database,
    committee,
    newsActs(async () => ['听取情况介绍', '讨论错时停车办法']),
  );
  look = looking(database, committee);
  await insertGathering(gatherings.over, 'recorded', new Date(testNow.getTime() - 3 * day));
  await insertGathering(gatherings.ahead, 'announced', new Date(testNow.getTime() + 3 * day));
  const file = { digest: 'a'.repeat(64), name: '会场.jpg', media_type: 'image/jpeg', size: 12, purpose: 'image' };
  await insertBehindWall(database, committee.tenantId, async (insert) => {
    const by = { uploaded_by: committee.people.affairs, uploaded_at: testNow };
    await insert('file', { tenant_id: committee.tenantId, id: photo, ...file, ...by });
  });
});
afterAll(() => database.end());

const act = (verb: string, who: Who, id?: string, input: unknown = {}) =>
  doing.act(`news.${verb}-news`, who, { ...(id ? { id } : {}), input });
const done = (verb: string, who: Who, id?: string, input: unknown = {}) =>
  doing.done(`news.${verb}-news`, who, { ...(id ? { id } : {}), input });

const contextOf = async (who: Who) => ({
  ...{ actor: await committee.actor(who), now: testNow, today: calendarDateOf(testNow), locale: 'zh-CN' as const },
  translate: translator('zh-CN', zhCN),
});
async function seen(id: string, who: Who = 'affairs'): Promise<NewsView> {
  const context = await contextOf(who);
  const answer = await look.read((tx) => newsQuery.ask({ tx, ...context } as never, { id }));
  if (isRefusal(answer)) throw new Error(answer.code);
  return newsQuery.answer.parse(answer) as NewsView;
}
const waits = async (who: Who) => {
  const context = await contextOf(who);
  return (await look.read((tx) => newsWaiting({ tx, ...context } as never))).map(({ text }) => text);
};
const text = '11月21日上午，市政协在城北社区举行协商议事会，讨论停车难，联系电话13800138000。';
const typed = (changes: object = {}) => ({ title: '停车难协商议事会', text, heldOn: '2026-11-21', ...changes });

async function cleared(changes: object = {}): Promise<string> {
  const { caseId } = await done('draft', 'affairs', undefined, { gatheringId: gatherings.over });
  await done('save', 'affairs', caseId!, typed({ text: text.replace('13800138000', '见公告'), ...changes }));
  await done('hand-in', 'affairs', caseId!);
  await done('clear', 'officer', caseId!, { parts: [] });
  return caseId!;
}

describe('drafted from the record', () => {
  test('what, when, where, how many and the agenda stand there; nobody is named', async () => {
    const { caseId } = await done('draft', 'affairs', undefined, { gatheringId: gatherings.over });
    const news = await seen(caseId!);
    expect(news).toMatchObject({ title: '停车难协商议事会', heldOn: '2026-11-21', place: '城北社区', peopleCount: 2 });
    expect(news.text).toContain('一是听取情况介绍；二是讨论错时停车办法');
    expect(news.text).not.toMatch(/王晓明|李青|赵远/);
    expect(await look.eventsOf(caseId!)).toMatchObject([{ name: 'news.drafted' }]);
  });

  test.each([
    ['gathering-not-over', { gatheringId: gatherings.ahead }],
    ['not-found', { gatheringId: v7() }],
    ['news-title-short', { title: '短' }],
    ['text-too-long', { title: '长'.repeat(61) }],
  ])('what cannot be told → %s', async (code, input) => {
    expect(await act('draft', 'affairs', undefined, input)).toMatchObject({ code });
  });

  test.each(['lead', 'secretary', 'contact', 'system', 'stranger'] as const)('%s writes none', async (who) => {
    expect(await act('draft', who, undefined, { title: '一次活动' })).toMatchObject({ code: 'not-permitted' });
  });
});

describe('on its way', () => {
  test('private details are answered, a second person releases, the page holds no more than was released', async () => {
    const { caseId } = await done('draft', 'affairs', undefined, { gatheringId: gatherings.over });
    const photos = [{ fileId: photo, alt: '', caption: '会场' }];
    await done('save', 'affairs', caseId!, typed({ photos }));
    expect(await act('hand-in', 'affairs', caseId!)).toMatchObject({
      code: 'photo-without-words',
      params: { number: 1 },
    });
    await done('save', 'affairs', caseId!, typed({ photos: [{ ...photos[0], alt: '社区会议室里人们围坐讨论。' }] }));
    await done('hand-in', 'affairs', caseId!);
    expect(await look.toldOf(caseId!)).toMatchObject({ 'news-handed-in': ['officer'] });
    expect(await waits('officer')).toEqual(['1 篇新闻待审核']);
    expect(await act('save', 'affairs', caseId!, typed())).toMatchObject({ code: 'state-conflict' });
    expect(await act('clear', 'officer', caseId!, { parts: [] })).toMatchObject({ code: 'private-details-open' });
    const foreign = { parts: [{ key: 'alt:7', text: '别处', decisions: [] }] };
    expect(await act('clear', 'officer', caseId!, foreign)).toMatchObject({ code: 'check-outdated' });
    const part = (await seen(caseId!)).parts.find(({ key }) => key === 'text')!;
    expect(part.details).toMatchObject([{ kind: 'mobile-phone', mask: '（电话略）' }]);
    await done('clear', 'officer', caseId!, { parts: [{ key: 'text', text, decisions: part.decisions }] });
    expect(await look.read((tx) => publicItem(tx, 'news', '2026-1'))).toBeNull();
    await done('release', 'secretary', caseId!);
    const item = await look.read((tx) => publicItem(tx, 'news', '2026-1'));
    expect(item).toMatchObject({ title: '停车难协商议事会', standing: 'full' });
    expect(item!.body).toMatchObject({ photos: [{ alt: '社区会议室里人们围坐讨论。', digest: 'a'.repeat(64) }] });
    expect(JSON.stringify(item!.body)).not.toMatch(/13800138000|柳荫|周敏/);
    expect(await look.toldOf(caseId!)).toMatchObject({ 'news-released': ['affairs'] });
  });

  test('who checked or wrote it does not release it, whatever else they are', async () => {
    const id = await cleared();
    expect(await act('release', 'officer', id)).toMatchObject({ code: 'not-permitted' });
    await insertBehindWall(database, committee.tenantId, async (insert) => {
      const holding = { person_id: committee.people.officer, role: 'secretary-general', starts_on: '2022-01-01' };
      await insert('role_holding', { tenant_id: committee.tenantId, id: v7(), ...holding });
    });
    expect(await act('release', 'officer', id)).toMatchObject({ code: 'release-needs-second-person' });
    await done('send-back', 'secretary', id, { reason: '标题不准。' });
    expect(await waits('affairs')).toEqual(['新闻退回修改']);
  });

  test('withdrawn with a reason → the snapshot is empty; rewritten it stands under the same address', async () => {
    const id = await cleared();
    await done('release', 'head', id);
    const { address } = await seen(id);
    expect(await act('withdraw', 'officer', id, { reason: '' })).toMatchObject({ code: 'input-invalid' });
    await done('withdraw', 'officer', id, { reason: '人数有误。' });
    const gone = await look.read((tx) => publicItem(tx, 'news', address!));
    expect(gone).toMatchObject({ standing: 'withdrawn', title: '', body: {} });
    await done('rewrite', 'affairs', id);
    await done('save', 'affairs', id, typed({ text: '更正：城北社区协商议事会有十八人参加，讨论停车。' }));
    await done('hand-in', 'affairs', id);
    expect(await act('release', 'head', id)).toMatchObject({ code: 'state-conflict' });
    await done('clear', 'officer', id, { parts: [] });
    await done('release', 'head', id);
    expect(await look.read((tx) => publicItem(tx, 'news', address!))).toMatchObject({ standing: 'full' });
  });

  test('another’s picture, a day to come, a secret word → refused', async () => {
    const { caseId } = await done('draft', 'study', undefined, { title: '一次学习活动' });
    const photos = [{ fileId: photo, alt: '围坐讨论。', caption: '' }];
    expect(await act('save', 'study', caseId!, typed({ photos }))).toMatchObject({ code: 'photo-unknown' });
    expect(await act('save', 'study', caseId!, typed({ heldOn: '2026-12-01' }))).toMatchObject({
      code: 'news-of-tomorrow',
    });
    await done('save', 'study', caseId!, typed({ text: '学习了标有机密★的文件，结合实际谈了认识和打算。' }));
    await done('hand-in', 'study', caseId!);
    expect(await act('clear', 'affairs', caseId!, { parts: [] })).toMatchObject({ code: 'secrecy-unanswered' });
    await done('send-back', 'affairs', caseId!, { reason: '去掉涉密内容。' });
    await done('discard', 'study', caseId!, { reason: '不写了。' });
  });
});
