// Drafting and saving: what is kept, what is refused, what becomes of signatures.

import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstFault } from '#kernel/audit';
import { recommendationsOf } from '#kernel/recommendations';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { sql } from '#platform/database';
import { type ProposalFactory, proposalFactory } from '../factory.ts';

let database: TestDatabase;
let proposals: ProposalFactory;

beforeAll(async () => {
  database = await testDatabase();
  proposals = await proposalFactory(database);
});
afterAll(() => database.end());

const recommendations = (id: string) => proposals.read((tx) => recommendationsOf(tx, [id]));

test('a member begins a draft: theirs alone to see, with its first event', async () => {
  const { id, version } = await proposals.draft();
  expect(version).toBe(1);
  expect(await proposals.caseOf(id)).toMatchObject({
    state: 'draft',
    audience: 'parties',
    turn: 'lead-proposer',
  });
  const events = await proposals.eventsOf(id);
  expect(events.map(({ name }) => name)).toEqual(['proposal.drafted']);
  expect(firstFault(events)).toBeNull();
  expect(JSON.stringify(events[0]?.payload)).not.toContain('电梯');
  for (const who of ['li', 'officer', 'head', 'contact'] as const) {
    expect(await proposals.act('proposals.save', who, { id })).toMatchObject({ code: 'not-found' });
  }
});

test('who holds neither seat nor office may not begin', async () => {
  expect(await proposals.act('proposals.draft', 'stranger')).toMatchObject({ code: 'not-permitted' });
  expect(await proposals.act('proposals.draft', 'contact')).toMatchObject({ code: 'not-permitted' });
  expect(await proposals.act('proposals.draft', 'officer')).toMatchObject({ code: 'on-behalf-missing' });
});

test('staff write for a member: the event says so, and only writing is theirs', async () => {
  const asked = { onBehalfOf: 'lead' } as const;
  const { categories } = proposals.committee;
  const input = {
    title: '代写',
    situation: '现状。',
    recommendations: [{ text: '修路。' }],
    isOneMatter: true,
    categoryId: categories.living,
  };
  const { id } = await proposals.done('proposals.draft', 'officer', { ...asked, input });
  expect((await proposals.eventsOf(id))[0]).toMatchObject({ onBehalfOf: proposals.committee.people.lead });
  for (const verb of ['discard', 'withdraw', 'sign', 'confirm-for-body']) {
    const refusal = await proposals.act(`proposals.${verb}`, 'officer', {
      ...asked,
      id,
      input: { reason: '撤回' },
    });
    expect(refusal).toMatchObject({ code: 'not-permitted' });
  }
  await proposals.done('proposals.save', 'officer', { ...asked, id, input: { title: '代写的提案' } });
  await proposals.done('proposals.submit', 'officer', { ...asked, id });
  expect(await proposals.toldOf(id)).toEqual({ 'submitted-for-you': ['lead'] });
  expect(await proposals.act('proposals.draft', 'li', asked)).toMatchObject({ code: 'not-permitted' });
});

test('saving keeps the fields that are not sent, and the ids of recommendations that stay', async () => {
  const { id } = await proposals.draft();
  const before = await recommendations(id);
  const kept = before[1]!;
  const input = { recommendations: [{ id: kept.id, text: '改过的第二条。' }, { text: '新的一条。' }] };
  await proposals.done('proposals.save', 'lead', { id, input });
  const after = await recommendations(id);
  expect(after.map(({ text, position }) => [text, position])).toEqual([
    ['改过的第二条。', 1],
    ['新的一条。', 2],
  ]);
  expect(after[0]?.id).toBe(kept.id);
  expect(await proposals.caseOf(id)).toMatchObject({ title: '关于给老旧小区加装电梯的提案' });
});

test('words are kept clean: paragraphs stay, control signs and half characters go', async () => {
  const { id } = await proposals.draft({
    title: '一行\n标题\u0000',
    situation: '第一段\u0000\r\n\r\n\r\n第二段\ud800',
  });
  expect(await proposals.caseOf(id)).toMatchObject({ title: '一行 标题' });
  const input = { recommendations: [{ text: '\u0000修路\ud800', tests: { definable: '\u0007清楚' } }] };
  await proposals.done('proposals.save', 'lead', { id, input });
  expect(await recommendations(id)).toMatchObject([{ text: '修路\ufffd', tests: { definable: '清楚' } }]);
});

test.each([
  ['category', () => ({ categoryId: v7() }), 'category-unknown'],
  ['ended category', () => ({ categoryId: proposals.committee.categories.ended }), 'category-unknown'],
  ['unit', () => ({ suggestedUnitIds: [v7()] }), 'unit-unknown'],
  ['ended unit', () => ({ suggestedUnitIds: [proposals.committee.units.ended] }), 'unit-unknown'],
  ['body', () => ({ bodyId: v7() }), 'body-unknown'],
  ['body of others', () => ({ bodyId: proposals.committee.bodies.foreign }), 'body-not-own'],
  ['file', () => ({ attachmentIds: [v7()] }), 'attachment-unknown'],
  ['title beyond the wall', () => ({ title: '长'.repeat(201) }), 'text-too-long'],
])('an unknown %s is refused and nothing is saved', async (_what, input, code) => {
  const { id, version } = await proposals.draft();
  const given = { title: '不该留下', ...input() };
  expect(await proposals.act('proposals.save', 'lead', { id, input: given })).toMatchObject({ code });
  expect(await proposals.caseOf(id)).toMatchObject({ version, title: '关于给老旧小区加装电梯的提案' });
});

test('a stale version is told who changed what', async () => {
  const { id, version } = await proposals.draft();
  await proposals.done('proposals.save', 'lead', { id, version, input: { title: '第一次改' } });
  const late = await proposals.act('proposals.save', 'lead', { id, version, input: { title: '第二次改' } });
  expect(late).toMatchObject({ code: 'version-conflict', params: { by: '王晓明', count: 1 } });
  expect(late).toMatchObject({ details: { version: 2, changes: [{ name: 'proposal.saved' }] } });
});

test('a file of one’s own is attached and stays on the case; a file of somebody else is not found', async () => {
  const { id } = await proposals.draft();
  const { people, tenantId } = proposals.committee;
  const upload = async (uploadedBy: string) => {
    const fileId = v7();
    await proposals.read((tx) =>
      sql`insert into file (tenant_id, id, digest, name, media_type, size, purpose, uploaded_by, uploaded_at)
        values (${tenantId}, ${fileId}, ${'a'.repeat(64)}, '附件.pdf', 'application/pdf', 10, 'attachment', ${uploadedBy},
          now())`.execute(tx),
    );
    return fileId;
  };
  const own = await upload(people.lead);
  await proposals.done('proposals.save', 'lead', { id, input: { attachmentIds: [own] } });
  await proposals.done('proposals.save', 'lead', { id, input: { attachmentIds: [own] } });
  const foreign = await proposals.act('proposals.save', 'lead', {
    id,
    input: { attachmentIds: [await upload(people.li)] },
  });
  expect(foreign).toMatchObject({ code: 'attachment-unknown' });
});

test('a repeated request with the same key gets the first answer and writes once', async () => {
  const { id, version } = await proposals.draft();
  const asked = { id, version, input: { title: '只改一次' }, key: 'once' };
  const [one, two] = await Promise.all([
    proposals.act('proposals.save', 'lead', asked),
    proposals.act('proposals.save', 'lead', asked),
  ]);
  expect(one).toEqual(two);
  expect(await proposals.act('proposals.save', 'lead', asked)).toEqual(one);
  expect(await proposals.eventsOf(id)).toHaveLength(2);
  const other = { ...asked, input: { title: '别的' } };
  expect(await proposals.act('proposals.save', 'lead', other)).toMatchObject({
    code: 'idempotency-mismatch',
  });
});

test('text changed after signing: signatures go back to invited and their people are told', async () => {
  const { id } = await proposals.cosigning({ signed: ['li'] });
  await proposals.done('proposals.save', 'lead', { id, input: { isOneMatter: true } });
  expect((await proposals.toldOf(id))['asked-to-sign-again']).toBeUndefined();
  await proposals.done('proposals.save', 'lead', { id, input: { situation: '改过的情况。' } });
  expect((await proposals.toldOf(id))['asked-to-sign-again']).toEqual(['li']);
  expect(await proposals.act('proposals.submit', 'lead', { id })).toMatchObject({ code: 'cosigner-missing' });
  await proposals.done('proposals.sign', 'li', { id });
  await proposals.done('proposals.submit', 'lead', { id });
});

test('the kind of a proposal with co-signers stays', async () => {
  const { id } = await proposals.cosigning();
  const refusal = await proposals.act('proposals.save', 'lead', { id, input: { kind: 'individual' } });
  expect(refusal).toMatchObject({ code: 'cosigners-present', params: { count: 2 } });
});

test('a draft is thrown away by its writer alone, and only before it went in', async () => {
  const { id } = await proposals.draft();
  await proposals.done('proposals.discard', 'lead', { id });
  expect(await proposals.caseOf(id)).toMatchObject({
    state: 'discarded',
    turn: null,
    closedAt: expect.any(Date),
  });
  expect(await proposals.act('proposals.save', 'lead', { id })).toMatchObject({ code: 'state-conflict' });
  const sent = await proposals.submitted();
  expect(await proposals.act('proposals.discard', 'lead', sent)).toMatchObject({ code: 'state-conflict' });
});
