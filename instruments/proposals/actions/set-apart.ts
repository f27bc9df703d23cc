import { defineAct } from '#kernel/acts';
import { isRefusal, refuse } from '#platform/errors';
import { setApartInput } from '../contract.ts';
import { otherCase } from '../likeness/other-case.ts';
import { bringTogether, setApart as keepApart } from '../likeness/storage.ts';
import { proposalSubject } from '../subject.ts';

/** The office read both and found them not to be the same: the pair is not suggested again. */
export const setApart = defineAct({
  name: 'proposals.set-apart',
  subject: proposalSubject,
  verb: 'set-apart',
  input: setApartInput,
  async change(context, { id }, { caseId, isApart }) {
    const other = await otherCase(context, { ownId: id, otherId: caseId });
    if (isRefusal(other)) return other;
    if (other.kind !== 'proposal') return refuse('other-unknown');
    const pair = { caseId: id, otherCaseId: other.id };
    if (isApart) await keepApart(context.tx, { ...pair, byPersonId: context.actor.personId, at: context.now });
    else await bringTogether(context.tx, pair);
    return { payload: { otherCaseId: other.id, standing: isApart ? 'apart' : 'together' } };
  },
});
