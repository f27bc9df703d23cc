// Verbs that a meeting decides for many at once, with the input each one takes from the shared fields.
import {
  assignInput,
  convertInput,
  declineToFileInput,
  draftAssignmentInput,
  fileInput,
} from '#instruments/proposals/contract';
import { deliverInput } from '#kernel/undertakings/contract';
import { unitsOf } from '../units/assignment-draft.ts';
import type { BatchVerb } from './batch-verb.ts';

export const batchVerbs: readonly BatchVerb[] = [
  {
    verb: 'file',
    family: 'proposals',
    schema: fileInput,
    isOfficial: true,
    toInput: ({ meeting }) => ({ meeting }),
  },
  {
    verb: 'assign',
    family: 'proposals',
    schema: assignInput,
    isOfficial: true,
    toInput: ({ meeting }) => ({ meeting }),
  },
  {
    verb: 'draft-assignment',
    family: 'proposals',
    schema: draftAssignmentInput,
    isOfficial: false,
    toInput: ({ units, note }) => ({ type: units.type, units: unitsOf(units), note }),
  },
  {
    verb: 'deliver',
    family: 'undertakings',
    schema: deliverInput,
    isOfficial: true,
    toInput: ({ remark }) => ({ remark }),
  },
  {
    verb: 'convert',
    family: 'proposals',
    schema: convertInput,
    isOfficial: false,
    toInput: ({ meeting, explanation }) => ({ meeting, explanation }),
  },
  {
    verb: 'decline-to-file',
    family: 'proposals',
    schema: declineToFileInput,
    isOfficial: false,
    toInput: ({ meeting, reasonCode, explanation }) => ({ meeting, reasonCode, explanation }),
  },
];
