import { defineAct } from '#kernel/acts';
import { decideTie as decide } from '#kernel/ballots';
import { isRefusal, refuse } from '#platform/errors';
import { decideTieInput } from '../contract.ts';
import { awardSubject } from '../subject.ts';

/** A second tie is decided by the presiding chairperson, with the reason; fewer may be named. */
export const decideTie = defineAct({
  name: 'awards.decide-tie',
  subject: awardSubject,
  verb: 'decide-tie',
  input: decideTieInput,
  async change(context, { ballots }, { ballotId, ...choice }) {
    if (!ballots.some(({ id }) => id === ballotId)) return refuse('not-found');
    const decided = await decide(context, ballotId, choice);
    if (isRefusal(decided)) return decided;
    return { payload: { ballotId, itemIds: choice.itemIds, reason: choice.reason } };
  },
});
