import { defineAct } from '#kernel/acts';
import { concludeInput } from '../contract.ts';
import { updateAppraisal } from '../storage.ts';
import { twoWaySubject } from '../subject.ts';

/** What was poor has been followed up; the appraisal is done. */
export const conclude = defineAct({
  name: 'appraisals.conclude',
  subject: twoWaySubject,
  verb: 'conclude',
  input: concludeInput,
  async change({ tx, now }, { id }, { conclusion }) {
    await updateAppraisal(tx, id, { conclusion });
    return { payload: {}, shell: { closedAt: now } };
  },
});
