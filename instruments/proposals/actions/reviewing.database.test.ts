// Submitting, reviewing and deciding.

import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linksOf } from '#kernel/cases';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { type ProposalFactory, proposalFactory } from '../factory.ts';
import { cutsOffAt, opensAt } from '../factory-committee.ts';

let database: TestDatabase;
let proposals: ProposalFactory;

beforeAll(async () => {
  database = await testDatabase();
  proposals = await proposalFactory(database);
});
afterAll(() => database.end());

const secondsFrom = (moment: Date, seconds: number) => new Date(moment.getTime() + seconds * 1000);

test('a joint proposal goes in: the unsigned are dropped and told, the office is told, the office sees it', async () => {
  const { id } = await proposals.cosigning({ signed: ['li'] });
  await proposals.done('proposals.submit', 'lead', { id });
  const { sessionId, people } = proposals.committee;
  expect(await proposals.caseOf(id)).toMatchObject({
    state: 'submitted',
    audience: 'office',
    sessionId,
    dueOn: '2026-11-27',
  });
  expect(await proposals.toldOf(id)).toMatchObject({
    'dropped-unsigned': ['zhao'],
    'proposal-arrived': ['officer'],
  });
  const event = (await proposals.eventsOf(id)).at(-1);
  expect(event?.payload).toMatchObject({
    revision: 1,
    signerIds: [people.lead, people.li],
    droppedIds: [people.zhao],
  });
  expect((await proposals.clocksOf(id)).map(({ kind }) => kind)).toEqual(['pre-review']);
  expect(await proposals.act('proposals.sign', 'zhao', { id })).toMatchObject({ code: 'not-found' });
});

test.each([
  ['a second before it opens', secondsFrom(opensAt, -1), 'session-not-open'],
  ['the last second', secondsFrom(cutsOffAt, -1), null],
  ['the cut-off', cutsOffAt, 'session-cut-off'],
])('in session, submitted at %s', async (_moment, now, code) => {
  const { id } = await proposals.draft({ occasion: 'in-session' });
  const answer = await proposals.act('proposals.submit', 'lead', { id, now });
  expect('code' in answer ? answer.code : null).toBe(code);
});

test('incomplete: the first thing that is missing is named and the draft stays', async () => {
  const { id, version } = await proposals.draft({ categoryId: null });
  expect(await proposals.act('proposals.submit', 'lead', { id })).toMatchObject({ code: 'category-missing' });
  expect(await proposals.caseOf(id)).toMatchObject({ state: 'draft', version });
});

test('two decide at once with the version they saw: the second is told of the first', async () => {
  const { id, version } = await proposals.preReviewed();
  const input = { reasonCode: 'empty-content', explanation: '没有具体建议。' };
  const answers = await Promise.all([
    proposals.act('proposals.file', 'head', { id, version }),
    proposals.act('proposals.decline-to-file', 'head', { id, version, input }),
  ]);
  const refused = answers.filter((answer) => 'code' in answer);
  expect(refused).toMatchObject([{ code: 'version-conflict', params: { by: '吴刚', count: 1 } }]);
  expect(await proposals.eventsOf(id)).toHaveLength(4);
});

test('only the office pre-reviews; against filing it names its reason', async () => {
  const { id } = await proposals.submitted();
  const categoryId = proposals.committee.categories.economy;
  const input = { categoryId, recommendedDecision: 'not-file' };
  expect(await proposals.act('proposals.pre-review', 'lead', { id, input })).toMatchObject({
    code: 'not-permitted',
  });
  expect(await proposals.act('proposals.pre-review', 'officer', { id, input })).toMatchObject({
    code: 'reason-code-missing',
  });
  const unknown = { categoryId: v7(), recommendedDecision: 'file' };
  expect(await proposals.act('proposals.pre-review', 'officer', { id, input: unknown })).toMatchObject({
    code: 'category-unknown',
  });
  await proposals.done('proposals.pre-review', 'officer', {
    id,
    input: { ...input, reasonCode: 'empty-content' },
  });
  expect(await proposals.caseOf(id)).toMatchObject({ categoryId, state: 'pre-reviewed' });
  expect((await proposals.clocksOf(id)).map(({ kind, stopped }) => [kind, stopped !== null])).toEqual([
    ['pre-review', true],
    ['decision', false],
  ]);
});

test('returned: all proposers are told; the revision may come after the cut-off and is kept beside the first', async () => {
  const { id } = await proposals.returned({ occasion: 'in-session' });
  expect((await proposals.toldOf(id))['returned-for-revision']).toEqual(['lead']);
  const now = secondsFrom(cutsOffAt, 3600);
  await proposals.done('proposals.save', 'lead', { id, now, input: { situation: '补写了资金来源。' } });
  await proposals.done('proposals.submit', 'lead', { id, now });
  const event = (await proposals.eventsOf(id)).at(-1);
  expect(event?.payload).toMatchObject({ revision: 2, sessionId: proposals.committee.sessionId });
});

test('a joint text changed in revision is signed again before it goes back', async () => {
  const { id } = await proposals.cosigning({ signed: ['li'] });
  await proposals.done('proposals.submit', 'lead', { id });
  await proposals.done('proposals.return', 'officer', { id, input: { comments: '请补充数据。' } });
  await proposals.done('proposals.save', 'lead', { id, input: { situation: '补充了数据。' } });
  expect(await proposals.act('proposals.submit', 'lead', { id })).toMatchObject({ code: 'cosigner-missing' });
  await proposals.done('proposals.sign', 'li', { id });
  await proposals.done('proposals.submit', 'lead', { id });
});

test('filed: numbers run per session and occasion, never the same twice, also at once', async () => {
  const ready = await Promise.all([1, 2, 3, 4].map(() => proposals.preReviewed({ occasion: 'in-session' })));
  const ordinary = await proposals.preReviewed();
  const answers = await Promise.all(ready.map(({ id }) => proposals.act('proposals.file', 'head', { id })));
  const numbers = answers.map((answer) => ('number' in answer ? answer.number : null)).sort();
  expect(numbers).toEqual(['9-5-0001', '9-5-0002', '9-5-0003', '9-5-0004']);
  const apart = await proposals.act('proposals.file', 'head', { id: ordinary.id });
  expect(apart).toMatchObject({ number: expect.stringMatching(/^9-5-P\d{4}$/) });
  expect(await proposals.caseOf(ready[0]?.id ?? '')).toMatchObject({ audience: 'members', state: 'filed' });
  expect(await proposals.toldOf(ordinary.id)).toMatchObject({ 'proposal-filed': ['lead'] });
  expect(await proposals.act('proposals.file', 'officer', { id: ordinary.id })).toMatchObject({
    code: 'not-permitted',
  });
});

test('not filed: with a reason code and an explanation, told to the proposer', async () => {
  const { id } = await proposals.preReviewed();
  const without = await proposals.act('proposals.decline-to-file', 'head', {
    id,
    input: { explanation: '空泛内容' },
  });
  expect(without).toMatchObject({ code: 'input-invalid', params: { field: 'reasonCode' } });
  const input = { reasonCode: 'empty-content', explanation: '没有可以办理的具体建议。' };
  await proposals.done('proposals.decline-to-file', 'head', { id, input });
  expect(await proposals.caseOf(id)).toMatchObject({
    state: 'not-filed',
    audience: 'office',
    number: null,
    turn: null,
  });
  expect((await proposals.toldOf(id))['proposal-not-filed']).toEqual(['lead']);
});

test('withdrawn before the decision: co-signers and office are told', async () => {
  const { id } = await proposals.cosigning({ signed: ['li'] });
  await proposals.done('proposals.submit', 'lead', { id });
  await proposals.done('proposals.withdraw', 'lead', { id, input: { reason: '已由部门解决' } });
  expect((await proposals.toldOf(id))['proposal-withdrawn']).toEqual(['li', 'officer']);
  const filed = await proposals.filed();
  const late = await proposals.act('proposals.withdraw', 'lead', { id: filed.id, input: { reason: '晚了' } });
  expect(late).toMatchObject({ code: 'state-conflict' });
});

test('converted to an information report: the event keeps what that instrument needs', async () => {
  const { id } = await proposals.preReviewed();
  await proposals.done('proposals.convert', 'head', { id, input: { explanation: '宜作信息反映。' } });
  expect((await proposals.eventsOf(id)).at(-1)?.payload).toMatchObject({
    into: 'information-report',
    proposerIds: [proposals.committee.people.lead],
  });
  expect((await proposals.toldOf(id))['proposal-converted']).toEqual(['lead']);
});

const mergeInto = (id: string, mainCaseId: string) =>
  proposals.act('proposals.merge', 'head', { id, input: { mainCaseId, explanation: '内容相同。' } });

test('merged: own number and link; its people become proposers of the main one, also of those merged before', async () => {
  const main = await proposals.filed();
  const middle = await proposals.preReviewed();
  const first = await proposals.cosigning({ signed: ['li'] });
  await proposals.done('proposals.submit', 'lead', { id: first.id });
  await proposals.preReview(first.id);
  expect(await mergeInto(first.id, middle.id)).toMatchObject({
    state: 'merged',
    number: expect.stringMatching(/^9-5-P/),
  });
  expect(await proposals.act('proposals.withdraw', 'lead', { id: middle.id, input: { reason: '撤回' } })).toMatchObject(
    {
      code: 'others-merged-in',
    },
  );
  await mergeInto(middle.id, main.id);
  const links = await proposals.read((tx) => linksOf(tx, main.id));
  expect(links.map(({ fromCaseId }) => fromCaseId).sort()).toEqual([first.id, middle.id].sort());
  const proposers = (await proposals.partiesOf(main.id)).filter(({ relation }) => relation === 'proposer');
  expect(proposers.map(({ partyId }) => partyId)).toContain(proposals.committee.people.li);
  expect((await proposals.toldOf(middle.id))['proposal-merged']).toEqual(['lead', 'li']);
});

test('merging is refused: into itself, into nothing, into what was merged or is being handled', async () => {
  const { id } = await proposals.preReviewed();
  expect(await mergeInto(id, id)).toMatchObject({ code: 'merge-into-itself' });
  expect(await mergeInto(id, v7())).toMatchObject({ code: 'main-unknown' });
  const handled = await proposals.handling();
  expect(await mergeInto(id, handled.id)).toMatchObject({
    code: 'main-not-open',
    params: { state: 'handling' },
  });
});

test('two merged into one another at once: one goes, the other is refused, nobody waits for ever', async () => {
  const [one, two] = await Promise.all([proposals.preReviewed(), proposals.preReviewed()]);
  const answers = await Promise.all([mergeInto(one.id, two.id), mergeInto(two.id, one.id)]);
  expect(answers.filter((answer) => 'code' in answer)).toMatchObject([{ code: 'main-not-open' }]);
});
