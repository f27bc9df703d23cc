import { defineAct } from '#kernel/acts';
import { removeParties } from '#kernel/cases';
import { refuse } from '#platform/errors';
import { removeInviteeInput } from '../contract.ts';
import { removeSigner } from '../storage.ts';
import { proposalSubject } from '../subject.ts';

/** The lead may take back an invitation, never a signature. */
export const removeInvitee = defineAct({
  name: 'proposals.remove-invitee',
  subject: proposalSubject,
  verb: 'remove-invitee',
  input: removeInviteeInput,
  async change({ tx }, { id: caseId, proposal }, { personId }) {
    const signer = proposal.signers.find((candidate) => candidate.personId === personId);
    if (!signer) return refuse('signer-unknown');
    if (signer.state === 'signed') return refuse('signer-has-signed');
    await removeSigner(tx, caseId, personId);
    await removeParties(tx, { caseId, partyIds: [personId], relation: 'invited' });
    return { payload: { personId } };
  },
});
