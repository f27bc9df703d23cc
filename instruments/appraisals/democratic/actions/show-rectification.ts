import { defineAct } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import { isRefusal, refuse } from '#platform/errors';
import { evidenceInput } from '../contract.ts';
import { ownTarget } from '../own-target.ts';
import { updateTarget } from '../storage.ts';
import { democraticSubject } from '../subject.ts';

/** A unit shows what it has mended. */
export const showRectification = defineAct({
  name: 'appraisals.show-rectification',
  subject: democraticSubject,
  verb: 'show-rectification',
  input: evidenceInput,
  async change({ tx, actor, now, today }, { id, record, appraisal }, { unitId, evidence }) {
    const target = ownTarget(actor, appraisal, unitId);
    if (isRefusal(target)) return target;
    if (!target.rectifiedAt) return refuse('rectification-missing', { unit: target.unitName });
    if (target.recheckedAt) return refuse('already-rechecked');
    await updateTarget(tx, { caseId: id, unitId }, { evidence, evidence_at: now });
    const office = await holdersOf(tx, { roles: ['proposal-officer'], today });
    return { payload: { unitId }, shell: { turn: record.turn }, recipients: { 'rectification-to-recheck': office } };
  },
});
