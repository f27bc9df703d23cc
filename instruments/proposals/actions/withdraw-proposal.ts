import { defineAct } from '#kernel/acts';
import { withdrawInput } from '../contract.ts';
import { takenBack } from '../deeds.ts';
import { proposalOffice } from '../recipients.ts';
import { dropUnsigned } from '../signatures.ts';
import { updateProposal } from '../storage.ts';
import { proposalSubject } from '../subject.ts';

/** The proposer takes the proposal back before it is decided (撤案). */
export const withdrawProposal = defineAct({
  name: 'proposals.withdraw',
  subject: proposalSubject,
  verb: 'withdraw',
  input: withdrawInput,
  async change(context, { id, proposal, proposerIds }, { reason }) {
    const dropped = await dropUnsigned(context, proposal);
    await updateProposal(context.tx, id, { decision_explanation: reason, decided_at: context.now });
    const office = proposal.submittedAt ? await proposalOffice(context) : [];
    return {
      payload: { wasSubmitted: proposal.submittedAt !== null },
      // What was open for joining and never sent in is its people's alone again.
      shell: { closedAt: context.now, ...(proposal.submittedAt ? {} : { audience: 'parties' as const }) },
      recipients: { 'proposal-withdrawn': [...office, ...proposerIds, ...dropped] },
      noticeParams: { proposer: proposal.proposerName },
      ...takenBack(id, 'proposal-submitted'),
    };
  },
});
