// The whole way of one proposal, over the units' acts, to its end: the case follows what its units do.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstFault } from '#kernel/audit';
import { recommendationsOf } from '#kernel/recommendations';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { undertakingsOfCases } from '#kernel/undertakings';
import { type ProposalFactory, proposalFactory } from '../factory.ts';

let database: TestDatabase;
let proposals: ProposalFactory;

beforeAll(async () => {
  database = await testDatabase();
  proposals = await proposalFactory(database);
});
afterAll(() => database.end());

const unit = (verb: string, who: Parameters<ProposalFactory['done']>[1], id: string, input: unknown = {}) =>
  proposals.done(`undertakings.${verb}`, who, { id, input });

async function answer(id: string, caseId: string, round: number): Promise<void> {
  const meeting = { mode: 'meeting', heldOn: '2026-11-24', people: '王晓明', points: '商定加装电梯的次序。' };
  await unit('record-consultation', 'drafter', id, { stage: 'before', ...meeting });
  await unit('record-consultation', 'drafter', id, { stage: 'during', ...meeting });
  const asked = await proposals.read((tx) => recommendationsOf(tx, [caseId]));
  const answers = asked.map((one) => ({
    recommendationId: one.id,
    verdict: 'adopted',
    text: '已采纳，正在落实。',
  }));
  const reply = { opening: '您好。', classLetter: 'A', publication: 'open', answers };
  await unit('save-reply', 'drafter', id, reply);
  await unit('submit-reply', 'drafter', id);
  await unit('sign-off', 'leader', id, {
    documentNumber: `青住函〔2026〕${round}号`,
    isSealed: true,
  });
  await unit('deliver', 'supervisor', id);
}

const rated = (result: string, reason = '') => ({ process: 'satisfied', result, reason });

test('filed, handled, not satisfied, handled again, satisfied, closed: every act leaves its event, the chain holds', async () => {
  const { id: caseId } = await proposals.filed();
  const { units, people } = proposals.committee;
  const sole = { type: 'sole', units: [{ unitId: units.housing, role: 'sole' }] };
  await proposals.done('proposals.draft-assignment', 'officer', { id: caseId, input: sole });
  await proposals.done('proposals.assign', 'head', { id: caseId });
  const state = async () => (await proposals.caseOf(caseId))?.state;
  const [undertaking] = await proposals.read((tx) => undertakingsOfCases(tx, [caseId]));
  const id = undertaking?.id ?? '';
  const { leader: leaderId, drafter: drafterId, contact: contactId } = people;
  await unit('sign-for', 'contact', id, { leaderId, drafterId, contactId });
  await answer(id, caseId, 1);
  expect(await state()).toBe('replied');
  await unit('rate', 'lead', id, rated('not-satisfied', '电梯还没有装。'));
  expect(await state()).toBe('rehandling');
  await answer(id, caseId, 2);
  expect(await state()).toBe('replied');
  await unit('rate', 'lead', id, rated('satisfied'));
  expect(await proposals.caseOf(caseId)).toMatchObject({
    state: 'closed',
    turn: null,
    closedAt: expect.any(Date),
  });
  const events = await proposals.eventsOf(caseId);
  expect(events.map(({ name }) => name).slice(0, 6)).toEqual([
    ...['drafted', 'submitted', 'pre-reviewed', 'filed', 'assignment-drafted', 'assigned'].map(
      (name) => `proposal.${name}`,
    ),
  ]);
  expect(events).toHaveLength(6 + 1 + 6 + 1 + 6 + 1);
  expect(firstFault(events)).toBeNull();
});
