import { defineAct } from '#kernel/acts';
import { isRefusal, refuse } from '#platform/errors';
import { rectificationInput } from '../contract.ts';
import { ownTarget } from '../own-target.ts';
import { updateTarget } from '../storage.ts';
import { democraticSubject } from '../subject.ts';

/** A unit says what it will mend, and until when. */
export const planRectification = defineAct({
  name: 'appraisals.plan-rectification',
  subject: democraticSubject,
  verb: 'plan-rectification',
  input: rectificationInput,
  async change({ tx, actor, now, today }, { id, appraisal }, { unitId, plan, rectifyBy }) {
    const target = ownTarget(actor, appraisal, unitId);
    if (isRefusal(target)) return target;
    if (target.recheckedAt) return refuse('already-rechecked');
    if (rectifyBy < today) return refuse('day-is-past', { day: rectifyBy });
    const changes = { rectification: plan, rectify_by: rectifyBy, rectification_at: now };
    await updateTarget(tx, { caseId: id, unitId }, changes);
    return { payload: { unitId, rectifyBy } };
  },
});
