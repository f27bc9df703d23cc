import { defineAct } from '#kernel/acts';
import { addParties, removeParties } from '#kernel/cases';
import { refuse } from '#platform/errors';
import { nothing } from '../contract.ts';
import { moveSigners, updateProposal } from '../storage.ts';
import { proposalSubject } from '../subject.ts';

/** A co-signer signs under their own account, before the cut-off. */
export const signProposal = defineAct({
  name: 'proposals.sign',
  subject: proposalSubject,
  verb: 'sign',
  input: nothing,
  async change({ tx, now, actor }, { id: caseId, proposal, facts }) {
    if (!actor.seat || !actor.personId) return refuse('seat-missing');
    const { personId } = actor;
    await moveSigners(tx, { caseId, personIds: [personId], state: 'signed', at: now });
    await updateProposal(tx, caseId, { signer_count: facts.signedCount + 1 });
    await removeParties(tx, { caseId, partyIds: [personId], relation: 'invited' });
    await addParties(tx, { caseId, partyKind: 'person', partyIds: [personId], relation: 'proposer' }, now);
    return {
      payload: { personId },
      recipients: { 'signer-answered': [proposal.leadPersonId] },
      noticeParams: { signer: actor.name, answer: 'signed' },
    };
  },
});
