import { defineAct } from '#kernel/acts';
import { closeBallot } from '#kernel/ballots';
import { isRefusal } from '#platform/errors';
import { nothing } from '../contract.ts';
import { awardSubject } from '../subject.ts';

/** Ends and counts every vote that runs. */
export const closeVoting = defineAct({
  name: 'awards.close-voting',
  subject: awardSubject,
  verb: 'close-voting',
  input: nothing,
  async change(context, { ballots }) {
    const results: { ballotId: string; state: string; verdict: string }[] = [];
    for (const { id } of ballots.filter(({ state }) => state === 'open')) {
      const closed = await closeBallot(context, id);
      if (isRefusal(closed)) return closed;
      results.push({ ballotId: id, state: closed.state, verdict: closed.tally.verdict });
    }
    return { payload: { results }, answer: { results } };
  },
});
