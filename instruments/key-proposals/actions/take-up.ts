import { type ActContext, defineAct, defineCreation } from '#kernel/acts';
import { addParties, type CaseRecord, linkCases, readCase } from '#kernel/cases';
import { personNames } from '#kernel/people';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { changeLeadersInput, type LeadKind, takeUpInput } from '../contract.ts';
import { handlingLifecycle } from '../lifecycle.ts';
import { changeLeaders, handlingOfProposal, insertHandling } from '../storage/handlings.ts';
import { handlingSubject } from '../subject.ts';

interface Leaders {
  readonly lead: { readonly kind: LeadKind; readonly name: string; readonly post: string };
  readonly supervisor: { readonly personId: string; readonly post: string };
}

/** The one who supervises is a person of the register: they sign the plan themselves. */
async function placeLeaders(context: ActContext, caseId: string, { lead, supervisor }: Leaders) {
  const person = (await personNames(context.tx, [supervisor.personId])).get(supervisor.personId);
  if (!person) return refuse('supervisor-unknown');
  const party = { caseId, partyKind: 'person', partyIds: [person.id], relation: 'supervising-leader' } as const;
  await addParties(context.tx, party, context.now);
  return { caseId, lead, supervisorId: person.id, supervisor: { name: person.name, post: supervisor.post } };
}

async function keyProposal({ tx }: ActContext, proposalId: string): Promise<CaseRecord | Refusal> {
  const proposal = await readCase(tx, proposalId);
  if (proposal?.kind !== 'proposal' || !proposal.isKey) return refuse('not-a-key-proposal');
  return (await handlingOfProposal(tx, proposalId)) ? refuse('already-taken-up') : proposal;
}

/** Leaders take a key proposal in hand: who handles it (领办、批办), who supervises it (督办). */
export const takeUp = defineCreation({
  name: 'key-proposals.take-up',
  kind: handlingLifecycle.kind,
  event: 'taken-up',
  initial: { state: handlingLifecycle.initial, turn: handlingLifecycle.states.planned.turn },
  who: ['proposal-officer', 'proposal-committee-head'],
  input: takeUpInput,
  title: () => '重点提案督办',
  async create(context, { id: caseId }, { proposalId, year, ...leaders }) {
    const proposal = await keyProposal(context, proposalId);
    if (isRefusal(proposal)) return proposal;
    const placed = await placeLeaders(context, caseId, leaders);
    if (isRefusal(placed)) return placed;
    await insertHandling(context.tx, { ...placed, proposalId, year });
    await linkCases(context.tx, { fromCaseId: caseId, toCaseId: proposalId, kind: 'key-handling-of' }, context.now);
    const { kind } = leaders.lead;
    return {
      payload: { proposalId, year, leadKind: kind, supervisorId: placed.supervisorId },
      shell: { title: proposal.title, audience: 'members' },
    };
  },
});

export const changeLeadersOf = defineAct({
  name: 'key-proposals.change-leaders',
  subject: handlingSubject,
  verb: 'change-leaders',
  input: changeLeadersInput,
  async change(context, { id, record }, { reason, ...leaders }) {
    const placed = await placeLeaders(context, id, leaders);
    if (isRefusal(placed)) return placed;
    await changeLeaders(context.tx, placed);
    return {
      payload: { leadKind: leaders.lead.kind, supervisorId: placed.supervisorId, reason },
      shell: { turn: record.turn },
    };
  },
});
