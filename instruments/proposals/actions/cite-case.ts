import { defineAct } from '#kernel/acts';
import { linkCases, unlinkCases } from '#kernel/cases';
import { isRefusal } from '#platform/errors';
import { citeInput } from '../contract.ts';
import { otherCase } from '../likeness/other-case.ts';
import { proposalSubject } from '../subject.ts';

/** Names an earlier or present case this proposal builds on; shown on both pages. */
export const citeCase = defineAct({
  name: 'proposals.cite',
  subject: proposalSubject,
  verb: 'cite',
  input: citeInput,
  async change(context, { id }, { caseId, isCited }) {
    const link = { fromCaseId: id, toCaseId: caseId, kind: 'cites' };
    if (!isCited) {
      await unlinkCases(context.tx, link);
      return { payload: { otherCaseId: caseId, standing: 'withdrawn' } };
    }
    const other = await otherCase(context, { ownId: id, otherId: caseId });
    if (isRefusal(other)) return other;
    await linkCases(context.tx, link, context.now);
    return { payload: { otherCaseId: other.id, number: other.number, standing: 'cited' } };
  },
});
