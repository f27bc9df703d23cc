import { defineAct } from '#kernel/acts';
import { isRefusal, refuse } from '#platform/errors';
import { selfCheckInput } from '../contract.ts';
import { ownTarget } from '../own-target.ts';
import { updateTarget } from '../storage.ts';
import { democraticSubject } from '../subject.ts';

/** A unit reports on itself before others judge it; once. */
export const reportSelfCheck = defineAct({
  name: 'appraisals.report-self-check',
  subject: democraticSubject,
  verb: 'report-self-check',
  input: selfCheckInput,
  async change({ tx, actor, now }, { id, appraisal }, { unitId, report }) {
    const target = ownTarget(actor, appraisal, unitId);
    if (isRefusal(target)) return target;
    if (target.selfCheckedAt) return refuse('self-check-already-in');
    const changes = { self_check: report, self_check_by: actor.name, self_check_at: now };
    await updateTarget(tx, { caseId: id, unitId }, changes);
    return { payload: { unitId } };
  },
});
