import { defineAct } from '#kernel/acts';
import { fillInput } from '../contract.ts';
import { fillIn } from '../fill-in.ts';
import { twoWaySubject } from '../subject.ts';

/** The first proposer appraises the handling; co-signers may add a remark. */
export const fillAsProposer = defineAct({
  name: 'appraisals.fill-as-proposer',
  subject: twoWaySubject,
  verb: 'fill-as-proposer',
  input: fillInput,
  change: fillIn('proposer'),
});
