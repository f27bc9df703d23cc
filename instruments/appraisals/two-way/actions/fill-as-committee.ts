import { defineAct } from '#kernel/acts';
import { fillInput } from '../contract.ts';
import { fillIn } from '../fill-in.ts';
import { twoWaySubject } from '../subject.ts';

/** The proposal committee's office appraises the handling. */
export const fillAsCommittee = defineAct({
  name: 'appraisals.fill-as-committee',
  subject: twoWaySubject,
  verb: 'fill-as-committee',
  input: fillInput,
  change: fillIn('committee'),
});
