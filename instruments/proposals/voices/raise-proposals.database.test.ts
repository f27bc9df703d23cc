import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { readVoices } from '#kernel/voices';
import { type ProposalFactory, proposalFactory } from '../factory.ts';
import { raiseProposals } from './raise-proposals.ts';

let database: TestDatabase;
let proposals: ProposalFactory;
beforeAll(async () => {
  database = await testDatabase();
  proposals = await proposalFactory(database);
});
afterAll(() => database?.end());

const inside = <T>(work: Parameters<typeof database.asTenant<T>>[1]) =>
  database.asTenant(proposals.committee.tenantId, work);
const voices = () => inside((tx) => readVoices(tx, { from: '2020-01-01', until: '2030-12-31' }));

test('sent in → told once, without whose it is; a draft → not; withdrawn → taken back', async () => {
  await proposals.draft();
  const { id } = await proposals.submitted();
  expect(await inside(raiseProposals)).toBe(1);
  expect(await inside(raiseProposals)).toBe(0);
  const [voice, ...others] = await voices();
  expect(others).toEqual([]);
  expect(voice).toMatchObject({ caseId: id, kind: 'proposal' });
  await proposals.done('proposals.withdraw', 'lead', { id, input: { reason: '另行完善。' } });
  await inside(raiseProposals);
  expect(await voices()).toEqual([]);
});
