import { defineAct } from '#kernel/acts';
import { closeDemocraticInput } from '../contract.ts';
import { updateDemocratic } from '../storage.ts';
import { democraticSubject } from '../subject.ts';

/** What came of it is written down; counts may still be published. */
export const closeDemocratic = defineAct({
  name: 'appraisals.close-democratic',
  subject: democraticSubject,
  verb: 'close',
  input: closeDemocraticInput,
  async change({ tx, now }, { id }, { conclusion }) {
    await updateDemocratic(tx, id, { conclusion });
    return { payload: {}, shell: { closedAt: now } };
  },
});
