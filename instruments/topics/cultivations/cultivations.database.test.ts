import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chainOrigin } from '#kernel/audit';
import { insertCase, linkCases, readCase } from '#kernel/cases';
import { type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import type { ClueView, CultivationList, CultivationView } from '../contract.ts';
import { type TopicFactory, topicFactory } from '../factory.ts';

let database: TestDatabase;
let here: TopicFactory;
beforeAll(async () => {
  database = await testDatabase();
  here = await topicFactory(database);
});
afterAll(() => database.end());

const idea = { title: '探索建立社区助餐长效机制', idea: '从三个试点社区的经验出发。' };
const started = async (input: object = {}) => {
  const { lead, secretary } = here.committee.people;
  const people = { authorIds: [lead], coachIds: [secretary] };
  return here.idOf(here.done('start-cultivation', 'officer', { input: { ...idea, ...people, ...input } }));
};
const view = (who: 'lead' | 'officer' | 'head' | 'secretary', id: string) =>
  here.seen<CultivationView>('cultivation', who, { id });

/** A proposal as far as this instrument sees one: a case of that kind that grew from here. */
async function proposalGrown(from: string, state: string): Promise<string> {
  const id = v7();
  const { tenantId } = here.committee;
  await database.asTenant(tenantId, async (tx) => {
    const like = await readCase(tx, from);
    const bare = { number: null, eventCount: 0, chainHead: chainOrigin, version: 1, audience: 'office' } as const;
    await insertCase(tx, { ...like!, ...bare, id, kind: 'proposal', state });
    await linkCases(tx, { fromCaseId: id, toCaseId: from, kind: 'grown-from' }, testNow);
  });
  return id;
}

test('a clue is taken into the pool: it says so, and its sender is told', async () => {
  const clue = await here.idOf(
    here.done('send-clue', 'second', {
      input: { title: '社区助餐难以为继', text: '助餐点亏损关停，老人吃饭又成了问题。' },
    }),
  );
  const id = await started({ sourceCaseId: clue });
  expect(await here.seen<ClueView>('clue', 'officer', { id: clue })).toMatchObject({
    ...{ state: 'in-cultivation', cultivation: { id, title: idea.title } },
  });
  expect((await here.toldOf(clue))['topic-clue-screened']).toEqual(['second']);
  expect(await here.act('start-cultivation', 'head', { input: { ...idea, sourceCaseId: clue } })).toMatchObject({
    code: 'state-conflict',
  });
  expect((await here.seen<CultivationList>('cultivations', 'officer')).items).toHaveLength(1);
});

test('notes and advice are the team’s: an officer outside sees that it grows, not what is written; others see nothing', async () => {
  const id = await started();
  const note = { heldOn: '2026-11-20', text: '走访三个助餐点，账本见附件。', sources: [{ title: '助餐点台账' }] };
  await here.done('write-note', 'lead', { id, input: note });
  await here.done('give-advice', 'secretary', { id, input: { text: '建议补充成本测算。' } });
  for (const who of ['lead', 'officer', 'secretary'] as const) {
    const seen = await view(who, id);
    expect([seen.notes?.length, seen.advice?.length], who).toEqual([1, 1]);
  }
  const outside = await view('head', id);
  expect(outside).toMatchObject({ notes: null, advice: null, timeline: [] });
  expect(JSON.stringify(outside)).not.toContain('成本测算');
  for (const who of ['second', 'council', 'contact', 'stranger'] as const) {
    expect(await here.ask('cultivation', who, { id })).toMatchObject({ code: 'not-found' });
    expect(await here.act('write-note', who, { id, input: note })).toMatchObject({ code: 'not-found' });
  }
  expect((await here.seen<CultivationList>('cultivations', 'second')).items).toEqual([]);
});

test('advice must be answered before it is ripe; a refusal of advice wants its reason', async () => {
  const id = await started();
  const { adviceId } = await here.done('give-advice', 'secretary', { id, input: { text: '建议补充成本测算。' } });
  expect(await here.act('mature', 'secretary', { id })).toMatchObject({ code: 'advice-unanswered' });
  const answer = (input: object) => here.act('answer-advice', 'lead', { id, input: { adviceId, ...input } });
  expect(await answer({ answer: 'not' })).toMatchObject({ code: 'advice-answer-without-reason' });
  expect(await answer({ answer: 'taken-up' })).toMatchObject({ state: 'growing' });
  expect(await here.done('mature', 'secretary', { id })).toMatchObject({ state: 'matured' });
});

test('it ends as a proposal that has gone in, not as a draft', async () => {
  const id = await started();
  expect(await here.act('conclude-as-proposal', 'lead', { id })).toMatchObject({ code: 'no-proposal-grown' });
  await proposalGrown(id, 'draft');
  expect(await here.act('conclude-as-proposal', 'lead', { id })).toMatchObject({ code: 'proposal-still-a-draft' });
  await proposalGrown(id, 'submitted');
  expect(await here.done('conclude-as-proposal', 'lead', { id })).toMatchObject({ state: 'became-proposal' });
});

test('a member offers; the office takes in or sets aside with its reason; from the shelf it may grow again', async () => {
  const id = await here.idOf(here.done('offer-cultivation', 'lead', { input: idea }));
  expect((await here.toldOf(id))['cultivation-offered']).toEqual(['officer']);
  expect(await here.act('write-note', 'lead', { id, input: { heldOn: '2026-11-20', text: '先记一笔' } })).toMatchObject(
    {
      code: 'state-conflict',
    },
  );
  await here.done('set-aside', 'officer', { id, input: { reason: '与在办课题重复' } });
  expect(await view('lead', id)).toMatchObject({ state: 'set-aside', reason: '与在办课题重复' });
  await here.done('resume-growing', 'officer', { id });
  expect(await view('lead', id)).toMatchObject({ state: 'growing', reason: '' });
});

test('steps: planned, reached once, kept when planned anew; tomorrow’s note is refused', async () => {
  const id = await started();
  const steps = [
    { text: '完成走访', dueOn: '2026-11-20' },
    { text: '形成初稿', dueOn: '2026-12-20' },
  ];
  await here.done('set-milestones', 'lead', { id, input: { milestones: steps } });
  const [first] = (await view('lead', id)).milestones;
  expect(first).toMatchObject({ isLate: true });
  const reached = { id, input: { milestoneId: first!.id } };
  await here.done('reach-milestone', 'lead', reached);
  expect(await here.act('reach-milestone', 'lead', reached)).toMatchObject({ code: 'milestone-unknown' });
  const { milestones } = await view('lead', id);
  const kept = milestones.map(({ id: one, text, dueOn }) => ({ id: one, text, dueOn }));
  await here.done('set-milestones', 'lead', { id, input: { milestones: kept.toReversed() } });
  expect((await view('lead', id)).milestones.map(({ reachedAt }) => reachedAt !== null)).toEqual([false, true]);
  const note = { heldOn: '2026-11-25', text: '明天的事' };
  expect(await here.act('write-note', 'lead', { id, input: note })).toMatchObject({ code: 'note-of-tomorrow' });
});
