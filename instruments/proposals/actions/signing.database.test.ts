// Co-signers and bodies: inviting, signing, declining, confirming.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDeeds } from '#kernel/deeds';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { isRefusal } from '#platform/errors';
import { type ProposalFactory, proposalFactory } from '../factory.ts';
import { cutsOffAt } from '../factory-committee.ts';
import { readStanding } from '../storage.ts';

let database: TestDatabase;
let proposals: ProposalFactory;

beforeAll(async () => {
  database = await testDatabase();
  proposals = await proposalFactory(database);
});
afterAll(() => database.end());

const people = () => proposals.committee.people;
const signersOf = async (id: string) => {
  const standing = await proposals.read((tx) => readStanding(tx, { caseId: id, partyIds: [], today: '2026-11-24' }));
  return Object.fromEntries((standing?.proposal.signers ?? []).map(({ personId, state }) => [personId, state]));
};

test('inviting: those asked are told, see the draft, and are named on it', async () => {
  const { id } = await proposals.draft({ kind: 'joint' });
  await proposals.done('proposals.invite', 'lead', {
    id,
    input: { personIds: [people().li, people().li, people().lead] },
  });
  expect(await proposals.toldOf(id)).toEqual({ 'asked-to-sign': ['li'] });
  expect(await proposals.partiesOf(id)).toContainEqual({
    partyId: people().li,
    partyKind: 'person',
    relation: 'invited',
  });
  expect(await proposals.caseOf(id)).toMatchObject({ state: 'cosigning', turn: 'signers' });
});

test('inviting is refused: not joint, no seat, by others', async () => {
  const { id } = await proposals.draft();
  const input = { personIds: [people().li] };
  expect(await proposals.act('proposals.invite', 'lead', { id, input })).toMatchObject({ code: 'not-joint' });
  const joint = await proposals.draft({ kind: 'joint' });
  const strangers = { personIds: [people().li, people().stranger] };
  expect(await proposals.act('proposals.invite', 'lead', { id: joint.id, input: strangers })).toMatchObject({
    code: 'invitee-without-seat',
    params: { count: 1 },
  });
  expect(await proposals.act('proposals.invite', 'li', { id: joint.id, input })).toMatchObject({
    code: 'not-found',
  });
});

test('signing: under one’s own account; the lead is told; the signer becomes a proposer', async () => {
  const { id } = await proposals.cosigning({ signed: ['li'] });
  expect(await signersOf(id)).toEqual({
    [people().lead]: 'signed',
    [people().li]: 'signed',
    [people().zhao]: 'invited',
  });
  expect((await proposals.toldOf(id))['signer-answered']).toEqual(['lead']);
  const li = (await proposals.partiesOf(id)).filter(({ partyId }) => partyId === people().li);
  expect(li.map(({ relation }) => relation)).toEqual(['proposer']);
  expect(await proposals.act('proposals.sign', 'li', { id })).toMatchObject({ code: 'not-permitted' });
  expect(await proposals.act('proposals.sign', 'lead', { id })).toMatchObject({ code: 'not-permitted' });
});

test('nobody signs for another', async () => {
  const { id } = await proposals.cosigning({ signed: [] });
  const refusal = await proposals.act('proposals.sign', 'officer', { id, onBehalfOf: 'li' });
  expect(refusal).toMatchObject({ code: 'not-permitted' });
});

test('two sign at the same moment, both with the version they saw: both count', async () => {
  const { id, version } = await proposals.cosigning({ signed: [] });
  const answers = await Promise.all([
    proposals.act('proposals.sign', 'li', { id, version }),
    proposals.act('proposals.sign', 'zhao', { id, version }),
  ]);
  expect(answers.map((answer) => (isRefusal(answer) ? null : answer.version)).sort()).toEqual([
    version + 1,
    version + 2,
  ]);
  expect(Object.values(await signersOf(id))).toEqual(['signed', 'signed', 'signed']);
});

test('declining, and taking a signature back', async () => {
  const { id } = await proposals.cosigning({ signed: ['li'] });
  await proposals.done('proposals.decline-to-sign', 'zhao', { id, input: { reason: '另有提案' } });
  await proposals.done('proposals.decline-to-sign', 'li', { id });
  expect(await signersOf(id)).toMatchObject({ [people().li]: 'declined', [people().zhao]: 'declined' });
  expect((await proposals.partiesOf(id)).map(({ partyId }) => partyId)).not.toContain(people().zhao);
  expect(await proposals.act('proposals.sign', 'zhao', { id })).toMatchObject({ code: 'not-found' });
  await proposals.done('proposals.invite', 'lead', { id, input: { personIds: [people().zhao] } });
  await proposals.done('proposals.sign', 'zhao', { id });
});

test('the lead takes back an invitation, never a signature', async () => {
  const { id } = await proposals.cosigning({ signed: ['li'] });
  const remove = (personId: string) => proposals.act('proposals.remove-invitee', 'lead', { id, input: { personId } });
  expect(await remove(people().li)).toMatchObject({ code: 'signer-has-signed' });
  expect(await remove(people().convenor)).toMatchObject({ code: 'signer-unknown' });
  expect(await remove(people().zhao)).toMatchObject({ state: 'cosigning' });
  expect(await signersOf(id)).not.toHaveProperty(people().zhao);
});

test('in session the cut-off holds to the second, for signing too', async () => {
  const { id } = await proposals.cosigning({ signed: [], input: { occasion: 'in-session' } });
  const second = 1000;
  const late = await proposals.act('proposals.sign', 'li', { id, now: cutsOffAt });
  expect(late).toMatchObject({ code: 'session-cut-off', params: { cutsOffAt: '2026-11-26 18:00' } });
  await proposals.done('proposals.sign', 'li', { id, now: new Date(cutsOffAt.getTime() - second) });
});

test('a collective proposal by a member waits for the convenor; a changed text lapses the confirmation', async () => {
  const { id } = await proposals.draft({ kind: 'collective', bodyId: proposals.committee.bodies.sector });
  expect(await proposals.act('proposals.submit', 'lead', { id })).toMatchObject({ code: 'body-unconfirmed' });
  expect(await proposals.act('proposals.confirm-for-body', 'lead', { id })).toMatchObject({
    code: 'not-permitted',
  });
  await proposals.done('proposals.confirm-for-body', 'convenor', { id });
  expect(await proposals.toldOf(id)).toEqual({ 'body-confirmed': ['lead'] });
  await proposals.done('proposals.save', 'lead', { id, input: { situation: '改了。' } });
  expect(await proposals.act('proposals.submit', 'lead', { id })).toMatchObject({ code: 'body-unconfirmed' });
  await proposals.done('proposals.confirm-for-body', 'convenor', { id });
  await proposals.done('proposals.submit', 'lead', { id });
  expect(await proposals.act('proposals.withdraw', 'lead', { id, input: { reason: '不提了' } })).toMatchObject({
    code: 'body-must-withdraw',
  });
  await proposals.done('proposals.withdraw', 'convenor', { id, input: { reason: '界别商定撤回' } });
});

test('who convenes the body confirms by submitting', async () => {
  const { id } = await proposals.draft({ kind: 'collective', bodyId: proposals.committee.bodies.sector }, 'convenor');
  await proposals.done('proposals.submit', 'convenor', { id });
  expect(await proposals.caseOf(id)).toMatchObject({ state: 'submitted' });
});

test('deeds: the lead and whoever signed; who signs no more loses theirs; taken back with the proposal', async () => {
  const named = { [people().lead]: 'lead', [people().li]: 'li', [people().zhao]: 'zhao' };
  const deedsOn = async (id: string) => {
    const deeds = await proposals.read((tx) => readDeeds(tx, { from: '2026-01-01', until: '2027-12-31' }));
    return deeds
      .filter(({ caseId }) => caseId === id)
      .map(({ personId, doneOn, facts }) => `${named[personId]} ${facts.role} ${facts.coCount} ${doneOn}`)
      .sort();
  };
  const { id } = await proposals.cosigning({ signed: ['li', 'zhao'] });
  await proposals.done('proposals.submit', 'lead', { id });
  const day = '2026-11-24';
  expect(await deedsOn(id)).toEqual([`lead lead 2 ${day}`, `li co 2 ${day}`, `zhao co 2 ${day}`]);
  await proposals.done('proposals.return', 'officer', { id, input: { comments: '请补充数据。' } });
  await proposals.done('proposals.save', 'lead', { id, input: { situation: '补充了数据。' } });
  await proposals.done('proposals.sign', 'zhao', { id });
  await proposals.done('proposals.submit', 'lead', { id, now: new Date('2026-11-25T10:00:00+08:00') });
  // Sent in again, it was submitted when it first came.
  expect(await deedsOn(id)).toEqual([`lead lead 1 ${day}`, `zhao co 1 ${day}`]);
  await proposals.done('proposals.withdraw', 'lead', { id, input: { reason: '另行修改后再提。' } });
  expect(await deedsOn(id)).toEqual([]);
});
