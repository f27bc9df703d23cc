import { defineAct } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import { refuse } from '#platform/errors';
import { recheckInput } from '../contract.ts';
import { updateTarget } from '../storage.ts';
import { democraticSubject } from '../subject.ts';

/** The office went to see whether it was mended; when every unit was seen, the appraisal can be closed. */
export const recheck = defineAct({
  name: 'appraisals.recheck',
  subject: democraticSubject,
  verb: 'recheck',
  input: recheckInput,
  async change({ tx, now, today }, { id, state, appraisal }, { unitId, finding, note }) {
    const target = appraisal.targets.find((one) => one.unitId === unitId);
    if (!target) return refuse('not-a-target');
    if (target.recheckedAt) return refuse('already-rechecked');
    await updateTarget(tx, { caseId: id, unitId }, { finding, finding_note: note, rechecked_at: now });
    const others = appraisal.targets.filter((one) => one.unitId !== unitId);
    const isComplete = others.every(({ recheckedAt }) => recheckedAt !== null);
    const contacts = await holdersOf(tx, { roles: ['unit-contact', 'unit-leader'], unitIds: [unitId], today });
    return {
      payload: { unitId, finding },
      to: isComplete ? 'rechecked' : state,
      recipients: { 'rectification-rechecked': contacts },
    };
  },
});
