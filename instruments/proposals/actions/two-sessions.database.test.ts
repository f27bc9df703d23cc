// Two sessions open at once: the writer chooses; cut-off and number follow the choice; nothing is guessed.
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertBehindWall, type TestDatabase, testDatabase } from '#kernel/testing';
import { isRefusal } from '#platform/errors';
import { type ProposalFactory, proposalFactory } from '../factory.ts';

let database: TestDatabase;
let proposals: ProposalFactory;
const extraordinary = v7();
const inSession = { occasion: 'in-session' } as const;
/** After the cut-off of the ordinary session, two days later, and before that of the extraordinary one. */
const afterFirstCutOff = new Date('2026-11-28T10:00:00+08:00');

beforeAll(async () => {
  database = await testDatabase();
  proposals = await proposalFactory(database);
  const { tenantId, termId } = proposals.committee;
  await insertBehindWall(
    database,
    tenantId,
    (insert) =>
      insert('plenary_session', {
        ...{ tenant_id: tenantId, id: extraordinary, term_id: termId, ordinal: 6, name: '九届六次（临时）' },
        ...{ opens_on: '2026-12-05', in_session_from: new Date('2026-11-20T00:00:00+08:00') },
        in_session_until: new Date('2026-12-01T12:00:00+08:00'),
      }) as Promise<void>,
  );
});
afterAll(() => database.end());

const code = (answer: unknown) => (isRefusal(answer) ? answer.code : 'done');
const submit = async (id: string, now?: Date) =>
  code(await proposals.act('proposals.submit', 'lead', { id, ...(now ? { now } : {}) }));
const choose = async (id: string, aimedSessionId: string | null) =>
  code(await proposals.act('proposals.save', 'lead', { id, input: { aimedSessionId } }));
const filed = async (id: string) => {
  await proposals.preReview(id);
  await proposals.done('proposals.file', 'head', { id, input: { meeting: '审查会' } });
  return proposals.caseOf(id);
};

test('none chosen → refused; chosen → it belongs there and takes that session’s number', async () => {
  const { sessionId } = proposals.committee;
  const [one, other] = [await proposals.draft(inSession), await proposals.draft(inSession)];
  expect(await submit(one.id)).toBe('session-ambiguous');
  expect(await choose(one.id, extraordinary)).toBe('done');
  expect(await choose(other.id, sessionId)).toBe('done');
  expect([await submit(one.id), await submit(other.id)]).toEqual(['done', 'done']);
  expect(await filed(one.id)).toMatchObject({ sessionId: extraordinary, number: '9-6-0001' });
  expect(await filed(other.id)).toMatchObject({ sessionId, number: '9-5-0001' });
});

test('the cut-off is that of the session chosen, though another is still open', async () => {
  const { id } = await proposals.draft({ ...inSession, aimedSessionId: proposals.committee.sessionId });
  expect(await submit(id, afterFirstCutOff)).toBe('session-cut-off');
  await choose(id, extraordinary);
  expect(await submit(id, afterFirstCutOff)).toBe('done');
});

test('once one alone is open there is nothing to choose', async () => {
  const { id } = await proposals.draft(inSession);
  expect(await submit(id, afterFirstCutOff)).toBe('done');
  expect(await proposals.caseOf(id)).toMatchObject({ sessionId: extraordinary });
});

test('a session of nobody’s, or another one after it was sent in, is refused', async () => {
  const { id } = await proposals.draft({ ...inSession, aimedSessionId: extraordinary });
  expect(await choose(id, v7())).toBe('session-unknown');
  expect(await submit(id)).toBe('done');
  await proposals.done('proposals.return', 'officer', { id, input: { comments: '请写明资金来源。' } });
  expect(await choose(id, proposals.committee.sessionId)).toBe('session-settled');
  expect(await submit(id)).toBe('done');
  expect(await proposals.caseOf(id)).toMatchObject({ sessionId: extraordinary });
});

test('co-signers need not wait for the choice', async () => {
  const { id } = await proposals.cosigning({ input: inSession });
  expect(code(await proposals.act('proposals.sign', 'zhao', { id }))).toBe('done');
  expect(await submit(id)).toBe('session-ambiguous');
});

test('an ordinary proposal goes on as ever', async () => {
  const { id } = await proposals.submitted({ occasion: 'ordinary' });
  expect(await proposals.caseOf(id)).toMatchObject({ sessionId: proposals.committee.sessionId });
});
