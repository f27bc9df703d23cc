import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import type { CallList, CallView, ClueView, PublicCalls, PublicGuide } from '../contract.ts';
import { callTyped, type TopicFactory, topicFactory } from '../factory.ts';
import { turnCalls } from '../work.ts';

let database: TestDatabase;
let here: TopicFactory;
beforeAll(async () => {
  database = await testDatabase();
  here = await topicFactory(database);
});
afterAll(() => database.end());

const days = (count: number) => new Date(testNow.getTime() + count * 86_400_000);

test('a call opens on its first day and closes after its last, by the morning’s work', async () => {
  const input = { ...callTyped, opensOn: '2026-11-26', closesOn: '2026-11-28' };
  const id = await here.idOf(here.done('draft-call', 'officer', { input }));
  expect(await here.done('announce-call', 'officer', { id })).toMatchObject({ state: 'announced' });
  const morning = async (day: number) => {
    await turnCalls(here.house, here.committee.tenantId, days(day));
    return (await here.caseOf(id))?.state;
  };
  expect([await morning(1), await morning(2), await morning(2), await morning(4), await morning(5)]).toEqual([
    ...['announced', 'open', 'open', 'open', 'closed'],
  ]);
  expect((await here.toldOf(id))['topic-call-opened']).toEqual(['lead', 'second', 'third']);
});

test('a draft is the office’s own; announced, members see it; published, everybody reads the list without contacts', async () => {
  const id = await here.idOf(here.done('draft-call', 'officer', { input: callTyped }));
  expect(await here.ask('call', 'lead', { id })).toMatchObject({ code: 'not-found' });
  await here.done('announce-call', 'officer', { id });
  const publicly = await here.seen<PublicCalls>('public-calls', here.citizen);
  expect(publicly.calls.find((call) => call.id === id)).toMatchObject({ isOpen: true, title: callTyped.title });

  const clue = await here.idOf(here.asCitizen({ callId: id }));
  const adopted = { decision: 'adopted', reason: '列入选题指南', callId: id };
  await here.done('screen-clue', 'officer', { id: clue, input: adopted });
  expect(await here.seen<CallView>('call', 'lead', { id })).toMatchObject({ topics: [], clueCount: null });
  expect(await here.act('publish-guide', 'officer', { id, input: { isPublic: true } })).toMatchObject({
    code: 'state-conflict',
  });
  await here.done('close-call', 'officer', { id });
  const { topics } = await here.seen<CallView>('call', 'officer', { id });
  expect(topics[0]).toMatchObject({ clueCount: 1, title: '希望在老城区增设公共充电桩' });
  const [{ clueCount: _, position: __, ...first }] = topics as [CallView['topics'][number]];
  const own = {
    id: null,
    title: '推进适老化改造',
    explanation: '面向老旧小区。',
    background: '',
    contact: '提案委 0888-1234567',
  };
  await here.done('save-guide', 'officer', { id, input: { topics: [own, { ...first, title: '增设公共充电设施' }] } });
  await here.done('publish-guide', 'head', { id, input: { isPublic: true } });

  const read = await here.seen<CallView>('call', 'lead', { id });
  expect(read.topics.map(({ title, clueCount }) => [title, clueCount])).toEqual([
    ['推进适老化改造', 0],
    ['增设公共充电设施', 1],
  ]);
  const guide = await here.seen<PublicGuide>('public-guide', here.citizen);
  expect(guide.guides[0]?.topics).toHaveLength(2);
  expect(JSON.stringify(guide)).not.toContain('0888-1234567');
  expect((await here.seen<ClueView>('clue', 'officer', { id: clue })).state).toBe('adopted');
});

test('a call to members: citizens neither see nor answer it', async () => {
  const id = await here.openCall({ answerers: 'members' });
  const { calls } = await here.seen<PublicCalls>('public-calls', here.citizen);
  expect(calls.map((call) => call.id)).not.toContain(id);
  expect(await here.asCitizen({ callId: id })).toMatchObject({ code: 'call-not-for-you' });
  expect((await here.seen<CallList>('calls', 'lead')).items.map((item) => item.id)).toContain(id);
});

test('two officers at the guide list: the second is told what changed', async () => {
  const id = await here.openCall();
  const version = (await here.caseOf(id))!.version;
  const topic = { id: null, title: '改造老旧管网', explanation: '', background: '', contact: '' };
  await here.done('save-guide', 'officer', { id, version, input: { topics: [topic] } });
  expect(await here.act('save-guide', 'head', { id, version, input: { topics: [] } })).toMatchObject({
    code: 'version-conflict',
    params: { by: '周敏' },
  });
});

test('a topic of another call’s list cannot be carried over by its id', async () => {
  const [one, other] = [await here.openCall(), await here.openCall()];
  const added = await here.done('add-topic', 'officer', { id: one, input: { title: '改造老旧管网' } });
  const topics = [{ id: added.topicId, title: '改造老旧管网' }];
  expect(await here.act('save-guide', 'officer', { id: other, input: { topics } })).toMatchObject({
    code: 'topic-unknown',
  });
});
