import { defineAct } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import { refuse } from '#platform/errors';
import { feedBackInput } from '../contract.ts';
import { updateTarget } from '../storage.ts';
import { democraticSubject } from '../subject.ts';

/** Each unit is told its own result and what is asked of it. */
export const feedBack = defineAct({
  name: 'appraisals.feed-back',
  subject: democraticSubject,
  verb: 'feed-back',
  input: feedBackInput,
  async change({ tx, today }, { id, appraisal }, { feedback }) {
    const targetIds = appraisal.targets.map(({ unitId }) => unitId);
    const told = feedback.map(({ unitId }) => unitId);
    if (told.some((unitId) => !targetIds.includes(unitId))) return refuse('not-a-target');
    const untold = appraisal.targets.find(({ unitId }) => !told.includes(unitId));
    if (untold) return refuse('feedback-missing', { unit: untold.unitName });
    for (const { unitId, text } of feedback) await updateTarget(tx, { caseId: id, unitId }, { feedback: text });
    const contacts = await holdersOf(tx, { roles: ['unit-contact', 'unit-leader'], unitIds: targetIds, today });
    return { payload: { unitIds: told }, recipients: { 'appraisal-fed-back': contacts } };
  },
});
