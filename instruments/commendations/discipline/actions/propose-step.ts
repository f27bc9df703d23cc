import { defineAct } from '#kernel/acts';
import { isRefusal } from '#platform/errors';
import { proposeStepInput } from '../contract.ts';
import { proposeStep } from '../propose.ts';
import { lastStep } from '../storage.ts';
import { disciplineSubject } from '../subject.ts';

/** The next rung, with its own evidence and its own hearing. */
export const proposeNextStep = defineAct({
  name: 'discipline.propose-step',
  subject: disciplineSubject,
  verb: 'propose-step',
  input: proposeStepInput,
  async change(context, { id: caseId, found, facts: { inForce } }, input) {
    const { personId } = found;
    const position = lastStep(found).position + 1;
    const until = await proposeStep(context, { caseId, personId, position, inForce, input });
    if (isRefusal(until)) return until;
    return {
      payload: { step: input.step },
      recipients: { 'discipline-asked': [personId] },
      noticeParams: { until },
    };
  },
});
