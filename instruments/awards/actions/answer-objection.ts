import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { answerObjectionInput } from '../contract.ts';
import { answerObjection as answer, updateNominee } from '../storage.ts';
import { awardSubject } from '../subject.ts';

/** Upheld, and the nominee is taken off; or dismissed, with the reason. */
export const answerObjection = defineAct({
  name: 'awards.answer-objection',
  subject: awardSubject,
  verb: 'answer-objection',
  input: answerObjectionInput,
  async change({ tx, now }, { round }, { objectionId, outcome, answer: words }) {
    const objection = round.objections.find(({ id }) => id === objectionId);
    if (!objection) return refuse('not-found');
    if (objection.outcome !== null) return refuse('objection-answered');
    await answer(tx, { id: objectionId, outcome, answer: words, at: now });
    const { nomineeId } = objection;
    if (outcome === 'upheld') await updateNominee(tx, nomineeId, { outcome: 'removed', rank: null });
    return { payload: { objectionId, nomineeId, outcome } };
  },
});
