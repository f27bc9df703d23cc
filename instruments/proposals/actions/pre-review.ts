import { defineAct } from '#kernel/acts';
import { isRefusal, refuse } from '#platform/errors';
import { preReviewInput } from '../contract.ts';
import { unknownReference } from '../references.ts';
import { updateProposal } from '../storage.ts';
import { proposalSubject } from '../subject.ts';

/** The office looks at form, matter and category, and says what it would decide. */
export const preReview = defineAct({
  name: 'proposals.pre-review',
  subject: proposalSubject,
  verb: 'pre-review',
  input: preReviewInput,
  async change({ tx, today }, { id, proposal }, { categoryId, recommendedDecision, reasonCode, note }) {
    if (recommendedDecision === 'not-file' && !reasonCode) return refuse('reason-code-missing');
    const { leadPersonId } = proposal;
    const problem = await unknownReference(tx, {
      caseId: id,
      leadPersonId,
      personIds: [],
      categoryId,
      today,
    });
    if (isRefusal(problem)) return problem;
    await updateProposal(tx, id, {
      review_decision: recommendedDecision,
      review_reason: recommendedDecision === 'not-file' ? reasonCode : null,
      review_note: note,
    });
    return { payload: { categoryId, recommendedDecision, reasonCode }, shell: { categoryId } };
  },
});
