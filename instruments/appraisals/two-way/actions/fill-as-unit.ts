import { defineAct } from '#kernel/acts';
import { fillInput } from '../contract.ts';
import { fillIn } from '../fill-in.ts';
import { twoWaySubject } from '../subject.ts';

/** The unit appraises the proposal it handled. */
export const fillAsUnit = defineAct({
  name: 'appraisals.fill-as-unit',
  subject: twoWaySubject,
  verb: 'fill-as-unit',
  input: fillInput,
  change: fillIn('unit'),
});
