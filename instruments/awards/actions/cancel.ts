import { defineAct } from '#kernel/acts';
import { voidBallot } from '#kernel/ballots';
import { isRefusal } from '#platform/errors';
import { cancelInput } from '../contract.ts';
import { updateRound } from '../storage.ts';
import { awardSubject } from '../subject.ts';

/** No award is given; a vote that runs is void. */
export const cancel = defineAct({
  name: 'awards.cancel',
  subject: awardSubject,
  verb: 'cancel',
  input: cancelInput,
  async change(context, { id, ballots }, { reason }) {
    for (const ballot of ballots.filter(({ state }) => ['prepared', 'open', 'tied'].includes(state))) {
      const voided = await voidBallot(context, ballot.id, reason);
      if (isRefusal(voided)) return voided;
    }
    await updateRound(context.tx, id, { cancelled_reason: reason });
    return { payload: { reason }, shell: { closedAt: context.now } };
  },
});
