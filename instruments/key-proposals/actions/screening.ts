// The office's screening: one sheet for each candidate.
import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { noInput, screenInput } from '../contract.ts';
import { keepSheet } from '../storage/rounds.ts';
import { roundSubject } from '../subject.ts';

export const startScreening = defineAct({
  name: 'key-proposals.start-screening',
  subject: roundSubject,
  verb: 'start-screening',
  input: noInput,
  change: async (_context, { round }) => ({ payload: { candidates: round.candidates.length } }),
});

export const screen = defineAct({
  name: 'key-proposals.screen',
  subject: roundSubject,
  verb: 'screen',
  input: screenInput,
  async change({ tx, actor }, { id, round }, { proposalId, marks, note, isShortlisted }) {
    if (!round.candidates.some((one) => one.proposalId === proposalId)) return refuse('not-a-candidate');
    const missing = round.criteria.find((criterion) => marks[criterion.id] === undefined);
    if (missing) return refuse('mark-missing', { criterion: missing.label });
    if (Object.keys(marks).length > round.criteria.length) return refuse('not-a-candidate');
    await keepSheet(tx, id, { proposalId, marks, note, isShortlisted, screenedByName: actor.name });
    return { payload: { proposalId, marks, isShortlisted } };
  },
});
