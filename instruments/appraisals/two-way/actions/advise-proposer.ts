import { defineAct } from '#kernel/acts';
import { adviceInput } from '../contract.ts';
import { updateAppraisal } from '../storage.ts';
import { twoWaySubject } from '../subject.ts';

/** A proposal found poor by its unit: the office tells its proposer what would make the next one better. */
export const adviseProposer = defineAct({
  name: 'appraisals.advise-proposer',
  subject: twoWaySubject,
  verb: 'advise-proposer',
  input: adviceInput,
  async change({ tx, now }, { id, record, proposerIds }, { text }) {
    await updateAppraisal(tx, id, { advice: text, advised_at: now });
    return { payload: {}, shell: { turn: record.turn }, recipients: { 'proposer-advised': proposerIds } };
  },
});
