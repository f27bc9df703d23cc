import { defineAct } from '#kernel/acts';
import { keyInput } from '../contract.ts';
import { proposalSubject } from '../subject.ts';

/** Named a key proposal (重点提案) for leaders to take charge of, or no longer. */
export const nameKey = defineAct({
  name: 'proposals.name-key',
  subject: proposalSubject,
  verb: 'name-key',
  input: keyInput,
  change: async (_context, { record }, { isKey, note }) => ({
    payload: { isKey, standing: isKey ? 'named' : 'released', note },
    shell: { isKey, turn: record.turn },
  }),
});
