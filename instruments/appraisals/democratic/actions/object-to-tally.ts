import { defineAct } from '#kernel/acts';
import { objectToTallyInput } from '../contract.ts';
import { heldAgain } from '../held-again.ts';
import { democraticSubject } from '../subject.ts';

/** A scrutineer does not sign and says why: the ballot is held again. */
export const objectToTally = defineAct({
  name: 'appraisals.object-to-tally',
  subject: democraticSubject,
  verb: 'object-to-tally',
  input: objectToTallyInput,
  change: (context, subject, { reason }) =>
    heldAgain(context, subject, { reason: 'scrutineer-objected', note: reason, payload: { reason } }),
});
