import { type Act, type ActContext, defineAct } from '#kernel/acts';
import { addParties, type CaseRecord, linkCases, readCase } from '#kernel/cases';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { mergeInput, type ProposalState } from '../contract.ts';
import { deedsOfSigners } from '../deeds.ts';
import { takeNumber } from '../numbering.ts';
import { indexNumber } from '../searchable.ts';
import { lockInOrder, repointMergedIn, updateProposal } from '../storage.ts';
import { type ProposalSubject, proposalSubject } from '../subject.ts';

const takesMergers: readonly ProposalState[] = ['pre-reviewed', 'filed', 'assignment-drafted'];

async function mainOf({ tx }: ActContext, ownId: string, mainCaseId: string): Promise<CaseRecord | Refusal> {
  if (mainCaseId === ownId) return refuse('merge-into-itself');
  const main = await readCase(tx, mainCaseId);
  if (main?.kind !== 'proposal') return refuse('main-unknown');
  const isOpen = (takesMergers as readonly string[]).includes(main.state);
  return isOpen ? main : refuse('main-not-open', { state: main.state });
}

/** The main proposal is answered to every signer, also of those that had been merged into this one before. */
async function joinMain({ tx, now }: ActContext, found: ProposalSubject, mainCaseId: string): Promise<string[]> {
  const followers = await repointMergedIn(tx, found.id, mainCaseId);
  for (const fromCaseId of [found.id, ...followers]) {
    await linkCases(tx, { fromCaseId, toCaseId: mainCaseId, kind: 'merged-into' }, now);
  }
  const partyIds = found.proposerIds;
  await addParties(tx, { caseId: mainCaseId, partyKind: 'person', partyIds, relation: 'proposer' }, now);
  return followers;
}

const merge = defineAct({
  name: 'proposals.merge',
  subject: proposalSubject,
  verb: 'merge',
  input: mergeInput,
  async change(context, found, { mainCaseId, explanation, meeting }) {
    const { id, record, proposal, proposerIds, facts } = found;
    const main = await mainOf(context, id, mainCaseId);
    if (isRefusal(main)) return main;
    const numbered = await takeNumber(context, { record, proposal });
    if (isRefusal(numbered)) return numbered;
    const followers = await joinMain(context, found, mainCaseId);
    await updateProposal(context.tx, id, {
      main_case_id: mainCaseId,
      decision_explanation: explanation,
      decision_meeting: meeting,
      decided_at: context.now,
    });
    const { number, sessionId } = numbered;
    await indexNumber(context.tx, id, number);
    return {
      payload: { mainCaseId, number, sessionId, followers, explanation, meeting },
      shell: { number, sessionId, audience: 'members', closedAt: context.now },
      recipients: { 'proposal-merged': proposerIds },
      noticeParams: { number, main: main.title },
      answer: { number },
      deeds: deedsOfSigners({
        ...{ kind: 'proposal-merged', proposal, doneOn: context.today, leadHoldsSeat: facts.holdsSeat },
      }),
    };
  },
});

/** Joined to a main proposal (并案): it keeps its own number, text and signers, and points to the main one. */
export const mergeProposal: Act = {
  ...merge,
  async run(context, envelope) {
    const input = mergeInput.safeParse(envelope.input);
    if (envelope.id && input.success) await lockInOrder(context.tx, [envelope.id, input.data.mainCaseId]);
    return merge.run(context, envelope);
  },
};
