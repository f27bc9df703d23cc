// A ballot in tests: laid down and closed as a host does it, voted in as people do it.
import { v7 } from 'uuid';
import { type ActContext, contextAt, keepCommittees, perform } from '#kernel/acts';
import { readCalendar } from '#kernel/deadlines';
import { publicActor } from '#kernel/permissions';
import {
  insertBehindWall,
  type Person,
  performing,
  type TestCommittee,
  type TestDatabase,
  testNow,
} from '#kernel/testing';
import type { Transaction } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { shippedSettings } from '#platform/settings';
import { castPaper } from '../actions/cast-paper.ts';
import { type Choices, newBlindedToken, unblind } from '../contract.ts';
import { type BallotPlan, ballotForVoter, ballots, openBallot, prepareBallot } from '../index.ts';
import { readBallot } from '../storage/ballots.ts';

export const voters: readonly Person[] = [
  'lead',
  'second',
  'third',
  'officer',
  'head',
  'council',
  'secretary',
  'supervisor',
];

export interface ReceivedPaper {
  readonly ballotId: string;
  readonly groupId: string;
  readonly token: string;
  readonly signature: string;
}

export async function voting(database: TestDatabase, committee: TestCommittee) {
  const { tenantId, people } = committee;
  const calls = performing(database, committee, ballots.acts);
  const caseId = v7();
  await insertBehindWall(database, tenantId, async (insert) => {
    const shell = { kind: 'note', state: 'open', title: '评选', audience: 'office' };
    await insert('"case"', { tenant_id: tenantId, id: caseId, ...shell, created_at: testNow, updated_at: testNow });
  });
  const read = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => database.asTenant(tenantId, work);

  async function asHost<T>(work: (context: ActContext) => Promise<T>): Promise<T> {
    const actor = await committee.actor('officer');
    return read(async (tx) => {
      const calendar = await readCalendar(tx);
      const given = { tx, actor, now: testNow, settings: shippedSettings, calendar };
      return work(contextAt({ ...given, digest: 'sha256', receipt: null }));
    });
  }

  const plan = (given: Partial<BallotPlan> = {}): BallotPlan => ({
    caseId,
    purpose: 'tests',
    title: '重点提案表决',
    method: 'approve',
    isSecret: true,
    items: ['a', 'b', 'c'].map((id) => ({ id, label: `提案${id}` })),
    groups: [{ id: 'council', name: '主席会议', weight: 1 }],
    roll: voters.map((who) => ({ personId: people[who], groupId: 'council' })),
    places: 2,
    passes: { percent: 50, of: 'papers' },
    quorumPercent: 50,
    ...given,
  });

  async function opened(given: Partial<BallotPlan> = {}): Promise<string> {
    const id = await asHost((context) => prepareBallot(context, plan(given)));
    if (isRefusal(id)) throw new Error(`${id.code} ${JSON.stringify(id.params)}`);
    await asHost((context) => openBallot(context, id));
    return id;
  }

  async function received(ballotId: string, who: Person): Promise<ReceivedPaper> {
    const part = await read(async (tx) => {
      const ballot = await readBallot(tx, ballotId);
      return ballot && ballotForVoter(tx, ballot, people[who]);
    });
    const { token, blinded, unblinding } = await newBlindedToken(part!.key!);
    const answer = await calls.done('ballots.receive-paper', who, { input: { ballotId, blinded } });
    const { signature, groupId } = answer as unknown as { signature: string; groupId: string };
    return { ballotId, groupId, token, signature: unblind(part!.key!, signature, unblinding) };
  }

  const house = { database, committees: keepCommittees(database), digest: 'sha256' as const };
  const castBy = (actor: ReturnType<typeof publicActor>, paper: ReceivedPaper, choices: Choices) =>
    perform(house, { act: castPaper, actor, envelope: { input: { ...paper, choices } }, now: testNow });

  return {
    ...calls,
    ...{ caseId, read, asHost, plan, opened, received },
    /** Through the public door, from nobody in particular. */
    castPaper: (paper: ReceivedPaper, choices: Choices) => castBy(publicActor(tenantId), paper, choices),
  };
}
