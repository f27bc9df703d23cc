import { type ActContext, defineCreation } from '#kernel/acts';
import { addParties, type CaseRecord, type CaseTables, linkCases, visibleTo } from '#kernel/cases';
import { type Actor, hasRole } from '#kernel/permissions';
import { tables } from '#platform/database';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { draftInput } from '../contract.ts';
import { proposalLifecycle } from '../lifecycle.ts';
import type { Proposal } from '../proposal.ts';
import { insertProposal, writeSigners } from '../storage.ts';
import { writeDraft } from '../write-draft.ts';

interface Lead {
  readonly personId: string;
  readonly name: string;
}

/** A member, or somebody who speaks for a body, writes in their own name; staff only on behalf of a member. */
function leadOf(actor: Actor): Lead | Refusal {
  if (actor.onBehalfOf) {
    return hasRole(actor, ['proposal-officer'])
      ? actor.onBehalfOf
      : refuse('not-permitted', { verb: 'draft' }, { who: ['proposal-officer'] });
  }
  const writesForItself = actor.seat !== null || hasRole(actor, ['convenor', 'body-officer']);
  return writesForItself && actor.personId
    ? { personId: actor.personId, name: actor.name }
    : refuse('on-behalf-missing');
}

const emptyProposal = (caseId: string, lead: Lead): Proposal => ({
  caseId,
  kind: 'individual',
  occasion: 'ordinary',
  aimedSessionId: null,
  situation: '',
  isOneMatter: false,
  bodyId: null,
  bodyConfirmedAt: null,
  suggestedUnitIds: [],
  attachmentIds: [],
  leadPersonId: lead.personId,
  leadName: lead.name,
  proposerName: lead.name,
  submittedAt: null,
  returnedCount: 0,
  mainCaseId: null,
  signers: [],
});

async function placeLead({ tx, now }: ActContext, record: CaseRecord, lead: Lead): Promise<void> {
  const { id: caseId } = record;
  const { personId } = lead;
  await insertProposal(tx, { caseId, leadPersonId: personId, proposerName: lead.name });
  await writeSigners(tx, caseId, [{ personId, position: 1, isLead: true, state: 'signed', at: now }]);
  for (const relation of ['lead-proposer', 'proposer']) {
    await addParties(tx, { caseId, partyKind: 'person', partyIds: [personId], relation }, now);
  }
}

/** What it grew from, which the proposer must be able to see. */
async function linkSource({ tx, actor, now }: ActContext, fromCaseId: string, sourceId: string): Promise<boolean> {
  const source = await tables<CaseTables>(tx)
    .selectFrom('case')
    .select('id')
    .where('id', '=', sourceId)
    .where(visibleTo(actor))
    .executeTakeFirst();
  if (source) await linkCases(tx, { fromCaseId, toCaseId: source.id, kind: 'grown-from' }, now);
  return source !== undefined;
}

export const draftProposal = defineCreation({
  name: 'proposals.draft',
  kind: proposalLifecycle.kind,
  event: 'drafted',
  initial: { state: proposalLifecycle.initial, turn: proposalLifecycle.states.draft.turn },
  who: ['member', 'convenor', 'body-officer', 'proposal-officer'],
  input: draftInput,
  title: ({ title = '' }) => title,
  async create(context, record, { sourceCaseId, ...input }) {
    const lead = leadOf(context.actor);
    if (isRefusal(lead)) return lead;
    await placeLead(context, record, lead);
    if (sourceCaseId && !(await linkSource(context, record.id, sourceCaseId))) return refuse('source-not-found');
    const proposal = emptyProposal(record.id, lead);
    const change = await writeDraft(context, { title: '', proposal, recommendations: [] }, input);
    if (isRefusal(change)) return change;
    return {
      ...change,
      payload: { ...change.payload, leadPersonId: lead.personId, ...(sourceCaseId ? { sourceCaseId } : {}) },
    };
  },
});
