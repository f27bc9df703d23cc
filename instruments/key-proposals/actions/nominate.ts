import { v7 } from 'uuid';
import { type ActContext, defineAct } from '#kernel/acts';
import { linkCases, readCase } from '#kernel/cases';
import { bodiesById } from '#kernel/people';
import { bodiesSpokenFor } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import { nominateInput } from '../contract.ts';
import { insertNomination } from '../storage/rounds.ts';
import { isOffice, roundSubject } from '../subject.ts';

/** A proposal can be chosen from when it is filed, and is no draft of somebody's. */
export async function problemOfProposal({ tx }: ActContext, proposalId: string): Promise<Refusal | null> {
  const record = await readCase(tx, proposalId);
  const isFiled = record?.kind === 'proposal' && record.number !== null;
  return isFiled ? null : refuse('proposal-not-filed');
}

async function nameOfBody({ tx, actor }: ActContext, bodyId: string | null): Promise<string | null> {
  if (bodyId === null) return isOffice(actor) ? '提案办公室' : null;
  if (!isOffice(actor) && !bodiesSpokenFor(actor).includes(bodyId)) return null;
  return (await bodiesById(tx, [bodyId]))[0]?.name ?? null;
}

/** A committee, a party or the office puts a proposal forward, with its reason. */
export const nominate = defineAct({
  name: 'key-proposals.nominate',
  subject: roundSubject,
  verb: 'nominate',
  input: nominateInput,
  async change(context, { id: caseId, record }, { proposalId, bodyId, reason }) {
    const { tx, actor, now } = context;
    const bodyName = await nameOfBody(context, bodyId);
    if (bodyName === null) return refuse('not-your-body');
    const problem = await problemOfProposal(context, proposalId);
    if (problem) return problem;
    const nomination = { id: v7(), caseId, proposalId, bodyId, bodyName, reason, byName: actor.name, at: now };
    if (!(await insertNomination(tx, nomination))) return refuse('already-nominated', { body: bodyName });
    await linkCases(tx, { fromCaseId: caseId, toCaseId: proposalId, kind: 'nominates' }, now);
    return { payload: { proposalId, bodyId, bodyName }, shell: { turn: record.turn } };
  },
});
