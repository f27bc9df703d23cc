import { defineAct } from '#kernel/acts';
import { nothing } from '../contract.ts';
import { updateProposal } from '../storage.ts';
import { proposalSubject } from '../subject.ts';

/** The convenor, or the keeper of the seal, confirms that the body stands behind the text. */
export const confirmForBody = defineAct({
  name: 'proposals.confirm-for-body',
  subject: proposalSubject,
  verb: 'confirm-for-body',
  input: nothing,
  async change({ tx, now }, { id, proposal }) {
    await updateProposal(tx, id, { body_confirmed_at: now });
    return {
      payload: { bodyId: proposal.bodyId },
      recipients: { 'body-confirmed': [proposal.leadPersonId] },
      noticeParams: { body: proposal.proposerName },
    };
  },
});
