import { defineAct } from '#kernel/acts';
import { noteAwardInput } from '../contract.ts';
import { deedsOfSigners } from '../deeds.ts';
import { proposalSubject } from '../subject.ts';

/** An award decided elsewhere, entered into the proposal's own record by the software. */
export const noteAward = defineAct({
  name: 'proposals.note-award',
  subject: proposalSubject,
  verb: 'note-award',
  input: noteAwardInput,
  change: async ({ today }, { record, proposal, facts }, { awardName, roundId }) => ({
    payload: { awardName, roundId },
    shell: { turn: record.turn },
    deeds: deedsOfSigners({
      ...{ kind: 'proposal-excellent', proposal, doneOn: today, leadHoldsSeat: facts.holdsSeat },
      subjectId: roundId,
    }),
  }),
});
