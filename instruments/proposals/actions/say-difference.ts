import { defineAct } from '#kernel/acts';
import { isRefusal } from '#platform/errors';
import { normaliseParagraphs } from '#platform/text';
import { differenceInput } from '../contract.ts';
import { otherCase } from '../likeness/other-case.ts';
import { writeDifference } from '../likeness/storage.ts';
import { proposalSubject } from '../subject.ts';

/** Says how this proposal differs from one that seems to ask the same; the reviewers read it beside both. */
export const sayDifference = defineAct({
  name: 'proposals.say-difference',
  subject: proposalSubject,
  verb: 'say-difference',
  input: differenceInput,
  async change(context, { id }, { caseId, text }) {
    const other = await otherCase(context, { ownId: id, otherId: caseId });
    if (isRefusal(other)) return other;
    const said = normaliseParagraphs(text);
    const { actor, now } = context;
    await writeDifference(context.tx, {
      caseId: id,
      otherCaseId: other.id,
      text: said,
      byPersonId: actor.personId,
      at: now,
    });
    return { payload: { otherCaseId: other.id, number: other.number, standing: said === '' ? 'withdrawn' : 'said' } };
  },
});
