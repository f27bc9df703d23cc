import { defineAct } from '#kernel/acts';
import { keyInput } from '../contract.ts';
import { deedsOfSigners, takenBack } from '../deeds.ts';
import { proposalSubject } from '../subject.ts';

/** Named a key proposal (重点提案) for leaders to take charge of, or no longer. */
export const nameKey = defineAct({
  name: 'proposals.name-key',
  subject: proposalSubject,
  verb: 'name-key',
  input: keyInput,
  change: async ({ today }, { id, record, proposal, facts }, { isKey, note }) => ({
    payload: { isKey, standing: isKey ? 'named' : 'released', note },
    shell: { isKey, turn: record.turn },
    ...(isKey
      ? { deeds: deedsOfSigners({ kind: 'proposal-key', proposal, doneOn: today, leadHoldsSeat: facts.holdsSeat }) }
      : takenBack(id, 'proposal-key')),
  }),
});
