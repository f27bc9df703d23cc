import { defineAct } from '#kernel/acts';
import { removeParties } from '#kernel/cases';
import { declineInput } from '../contract.ts';
import { takenBack } from '../deeds.ts';
import { moveSigners, updateProposal } from '../storage.ts';
import { proposalSubject } from '../subject.ts';

/** An invited member declines, or takes a signature back before the proposal goes in. */
export const declineToSign = defineAct({
  name: 'proposals.decline-to-sign',
  subject: proposalSubject,
  verb: 'decline-to-sign',
  input: declineInput,
  async change({ tx, now, actor }, { id: caseId, proposal, facts, capacities }, { reason }) {
    const personIds = actor.personId ? [actor.personId] : [];
    const hadSigned = capacities.has('signed-proposer');
    await moveSigners(tx, { caseId, personIds, state: 'declined', reason, at: now });
    if (hadSigned) await updateProposal(tx, caseId, { signer_count: facts.signedCount - 1 });
    await removeParties(tx, { caseId, partyIds: personIds, relation: hadSigned ? 'proposer' : 'invited' });
    const answer = hadSigned ? 'retracted' : 'declined';
    return {
      payload: { personId: actor.personId, answer },
      recipients: { 'signer-answered': [proposal.leadPersonId] },
      noticeParams: { signer: actor.name, answer },
      ...takenBack(caseId, 'proposal-submitted', personIds),
    };
  },
});
