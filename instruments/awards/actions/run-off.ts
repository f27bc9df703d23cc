import { defineAct } from '#kernel/acts';
import { openBallot, runOffOf } from '#kernel/ballots';
import { isRefusal, refuse } from '#platform/errors';
import { runOffInput } from '../contract.ts';
import { awardSubject } from '../subject.ts';

/** After a tie at the last place the same people vote once more among the tied. */
export const runOff = defineAct({
  name: 'awards.run-off',
  subject: awardSubject,
  verb: 'run-off',
  input: runOffInput,
  async change(context, { ballots }, { ballotId }) {
    if (!ballots.some(({ id }) => id === ballotId)) return refuse('not-found');
    const id = await runOffOf(context, ballotId);
    const opened = isRefusal(id) ? id : await openBallot(context, id);
    if (isRefusal(opened)) return opened;
    return { payload: opened, answer: opened };
  },
});
