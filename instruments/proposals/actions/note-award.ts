import { defineAct } from '#kernel/acts';
import { noteAwardInput } from '../contract.ts';
import { proposalSubject } from '../subject.ts';

/** An award decided elsewhere, entered into the proposal's own record by the software. */
export const noteAward = defineAct({
  name: 'proposals.note-award',
  subject: proposalSubject,
  verb: 'note-award',
  input: noteAwardInput,
  change: async (_context, { record }, { awardName, roundId }) => ({
    payload: { awardName, roundId },
    shell: { turn: record.turn },
  }),
});
