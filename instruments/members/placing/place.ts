import { defineRegisterAct } from '#kernel/acts';
import { isRefusal } from '#platform/errors';
import { placeInput } from '../contract/placing.ts';
import { movers } from '../readers.ts';
import { placeMembers } from './place-members.ts';

/** One or many members come into a committee or group, or into a post there, from a day on. */
export const place = defineRegisterAct({
  name: 'members.place',
  event: 'placed',
  who: movers,
  input: placeInput,
  async change(context, input) {
    const changeIds = await placeMembers(context, input);
    if (isRefusal(changeIds)) return changeIds;
    const { bodyId, post, effectiveOn, reason } = input;
    return {
      payload: { bodyId, post, effectiveOn, reason, changeIds: [...changeIds], count: changeIds.length },
      answer: { placed: changeIds.length },
    };
  },
});
