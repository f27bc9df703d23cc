import { defineAct } from '#kernel/acts';
import { declineToFileInput } from '../contract.ts';
import { updateProposal } from '../storage.ts';
import { proposalSubject } from '../subject.ts';

/** Not filed (不予立案): always with one of the named reasons and a word of explanation to the proposer. */
export const declineToFile = defineAct({
  name: 'proposals.decline-to-file',
  subject: proposalSubject,
  verb: 'decline-to-file',
  input: declineToFileInput,
  async change({ tx, now }, { id, proposerIds }, { meeting, reasonCode, explanation }) {
    await updateProposal(tx, id, {
      decision_reason: reasonCode,
      decision_explanation: explanation,
      decision_meeting: meeting,
      decided_at: now,
    });
    return {
      payload: { reasonCode, explanation, meeting },
      shell: { closedAt: now },
      recipients: { 'proposal-not-filed': proposerIds },
    };
  },
});
