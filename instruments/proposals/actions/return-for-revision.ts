import { defineAct } from '#kernel/acts';
import { returnInput } from '../contract.ts';
import { insertRemark, updateProposal } from '../storage.ts';
import { proposalSubject } from '../subject.ts';

/** Back to the proposer with comments; the text as it was stays to be compared with the next. */
export const returnForRevision = defineAct({
  name: 'proposals.return',
  subject: proposalSubject,
  verb: 'return',
  input: returnInput,
  async change({ tx, now, actor }, { id, proposal, proposerIds }, { comments }) {
    const returnedCount = proposal.returnedCount + 1;
    await insertRemark(tx, {
      caseId: id,
      kind: 'returned',
      text: comments,
      byPersonId: actor.personId,
      byName: actor.name,
      at: now,
    });
    await updateProposal(tx, id, { returned_count: returnedCount });
    return { payload: { returnedCount }, recipients: { 'returned-for-revision': proposerIds } };
  },
});
