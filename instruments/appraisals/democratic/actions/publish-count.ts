import { defineAct } from '#kernel/acts';
import { publishCountInput } from '../contract.ts';
import { publishedOf } from '../published-of.ts';
import { keepJson, updateDemocratic } from '../storage.ts';
import { democraticSubject } from '../subject.ts';

/** Everybody may take the count and count again: the plan, every paper, the result; nobody's name. */
export const publishCount = defineAct({
  name: 'appraisals.publish-count',
  subject: democraticSubject,
  verb: 'publish-count',
  input: publishCountInput,
  async change(context, { id, record, appraisal }, { note }) {
    const { tx, now, today } = context;
    const assessorIds = appraisal.assessors.map(({ personId }) => personId);
    const { bundle, digest } = await publishedOf(context, { record, appraisal, note });
    await keepJson(tx, id, { column: 'bundle', value: bundle });
    await updateDemocratic(tx, id, { published_at: now, publication_note: note });
    return {
      payload: { bundleDigest: digest },
      shell: { turn: record.turn },
      recipients: { 'count-published': assessorIds },
      deeds: assessorIds.map((personId) => ({ personId, kind: 'appraisal-assessor', doneOn: today })),
    };
  },
});
