// Situations for tests: papers brought to where they are wanted by the real acts, each by the person who would.
import { v7 } from 'uuid';
import { type ActContext, contextAt, keepCommittees } from '#kernel/acts';
import { chainOrigin } from '#kernel/audit';
import { addParties, type CaseRecord, insertCase } from '#kernel/cases';
import { commitmentsOf, recommendationsOf, replaceRecommendations } from '#kernel/recommendations';
import {
  looking,
  type Person,
  performing,
  type TestCommittee,
  type TestDatabase,
  testCommittee,
  testNow,
} from '#kernel/testing';
import type { Transaction } from '#platform/database';
import type { UndertakingRole } from '../contract.ts';
import { startAssignmentClocks } from '../start-assignment-clocks.ts';
import { insertUndertakings, repliesOfCase, undertakingsOfCases } from '../storage.ts';
import { undertakenKinds } from '../undertaken-kind.ts';
import { undertakingActs } from '../undertaking-acts.ts';
import { paperKind, paperNumbers } from './paper.ts';
import { meeting, replyTo, staffOf, type UnitAtWork } from './paper-desk.ts';

export type Given = Partial<Record<UnitAtWork, UndertakingRole>>;
type Promises = readonly { text: string; dueOn: string | null }[];
export interface Paper {
  readonly id: string;
  /** The undertaking of each unit. */
  readonly of: Readonly<Record<UnitAtWork, string>>;
}

const shell = (tenantId: string, id: string): CaseRecord => ({
  ...{
    tenantId,
    id,
    kind: 'paper',
    state: 'handling',
    version: 0,
    title: '加装电梯',
    audience: 'office',
    turn: 'units',
  },
  ...{
    number: null,
    termId: null,
    sessionId: null,
    categoryId: null,
    dueOn: null,
    closedAt: null,
    createdBy: null,
  },
  ...{ isKey: false, createdAt: testNow, updatedAt: testNow, eventCount: 0, chainHead: chainOrigin },
});

async function writePaper(context: ActContext, committee: TestCommittee, given: Given): Promise<Paper> {
  const { tx, now } = context;
  const record = shell(committee.tenantId, v7());
  const caseId = record.id;
  await insertCase(tx, record);
  await replaceRecommendations(tx, caseId, [{ text: '建一个窗口。' }, { text: '补助两百部。' }]);
  const partyIds = [committee.people.lead, committee.people.second];
  await addParties(tx, { caseId, partyKind: 'person', partyIds, relation: 'proposer' }, now);
  const wanted = Object.entries(given) as [UnitAtWork, UndertakingRole][];
  const undertakings = await insertUndertakings(
    tx,
    wanted.map(([unit, role], position) => {
      return { caseId, unitId: committee.units[unit], role, state: 'assigned', position, assignedAt: now };
    }),
  );
  await startAssignmentClocks(context, undertakings, paperNumbers);
  const ids = wanted.map(([unit], index) => [unit, undertakings[index]?.id ?? '']);
  return { id: caseId, of: Object.fromEntries(ids) as Paper['of'] };
}

function working(performed: ReturnType<typeof performing>, committee: TestCommittee) {
  /** An act on a unit's undertaking that must succeed. */
  const done = (verb: string, who: Person, id: string, input: unknown = {}, now = testNow) =>
    performed.done(`undertakings.${verb}`, who, { id, input, now });

  async function signFor(paper: Paper, unit: UnitAtWork): Promise<void> {
    const { leader, drafter, contact } = staffOf[unit];
    const { people } = committee;
    const input = { leaderId: people[leader], drafterId: people[drafter], contactId: people[contact] };
    await done('sign-for', contact, paper.of[unit], input);
  }

  const consult = (paper: Paper, unit: UnitAtWork, now = testNow) =>
    done('record-consultation', staffOf[unit].drafter, paper.of[unit], meeting, now);

  return { done, signFor, consult };
}

const acts = undertakingActs(undertakenKinds([paperKind]));

export async function papersFor(database: TestDatabase) {
  const committee = await testCommittee(database);
  const performed = performing(database, committee, acts);
  const looked = looking(database, committee);
  const { done, signFor, consult } = working(performed, committee);
  const committees = keepCommittees(database);

  async function assigned(given: Given = { housing: 'sole' }): Promise<Paper> {
    const { settings, calendar } = await committees.of(committee.tenantId);
    const actor = await committee.actor('supervisor');
    const parts = { actor, now: testNow, settings, calendar, digest: 'sha256', receipt: null } as const;
    return looked.read((tx: Transaction) => writePaper(contextAt({ tx, ...parts }), committee, given));
  }

  async function signedFor(given: Given = { housing: 'sole' }): Promise<Paper> {
    const paper = await assigned(given);
    for (const unit of Object.keys(given) as UnitAtWork[]) await signFor(paper, unit);
    return paper;
  }

  const recommendationIds = async ({ id }: Paper) =>
    (await looked.read((tx) => recommendationsOf(tx, [id]))).map((recommendation) => recommendation.id);

  /** Consulted as often as the rule asks, the reply saved. */
  async function prepareReply(paper: Paper, promises: Promises = []): Promise<void> {
    await consult(paper, 'housing');
    await consult(paper, 'housing');
    const input = replyTo({ recommendationIds: await recommendationIds(paper), promises });
    await done('save-reply', 'drafter', paper.of.housing, input);
  }

  async function drafted(given: Given = { housing: 'sole' }, promises: Promises = []): Promise<Paper> {
    const paper = await signedFor(given);
    await prepareReply(paper, promises);
    return paper;
  }

  async function signingOff(...wanted: Parameters<typeof drafted>): Promise<Paper> {
    const paper = await drafted(...wanted);
    await done('submit-reply', 'drafter', paper.of.housing);
    return paper;
  }

  const signOff = (paper: Paper) =>
    done('sign-off', 'leader', paper.of.housing, {
      documentNumber: `青住函${v7().slice(-12)}号`,
      isSealed: true,
    });

  async function checking(...wanted: Parameters<typeof drafted>): Promise<Paper> {
    const paper = await signingOff(...wanted);
    await signOff(paper);
    return paper;
  }

  async function delivered(...wanted: Parameters<typeof drafted>): Promise<Paper> {
    const paper = await checking(...wanted);
    await done('deliver', 'supervisor', paper.of.housing);
    return paper;
  }

  const undertaking = async (paper: Paper, unit: UnitAtWork = 'housing') =>
    (await looked.read((tx) => undertakingsOfCases(tx, [paper.id]))).find(({ id }) => id === paper.of[unit]);
  const replies = ({ id }: Paper) => looked.read((tx) => repliesOfCase(tx, id));
  const commitments = ({ id }: Paper) => looked.read((tx) => commitmentsOf(tx, [id]));
  const running = async (paper: Paper, unit: UnitAtWork = 'housing') =>
    (await looked.clocksOf(paper.id)).filter((clock) => clock.subjectId === paper.of[unit] && !clock.stopped);

  /** What an act on a unit's undertaking answers, refused or not. */
  const answer = (verb: string, who: Person, id: string, input: unknown = {}, now = testNow) =>
    performed.act(`undertakings.${verb}`, who, { id, input, now });

  /** The same acts in another committee. */
  const elsewhere = async () => performing(database, await testCommittee(database), acts);

  const situations = { assigned, signedFor, drafted, signingOff, checking, delivered };
  const looks = { undertaking, replies, commitments, running, recommendationIds };
  return {
    committee,
    ...performed,
    ...looked,
    unit: done,
    answer,
    signFor,
    consult,
    signOff,
    prepareReply,
    elsewhere,
    ...situations,
    ...looks,
  };
}

export type Papers = Awaited<ReturnType<typeof papersFor>>;
