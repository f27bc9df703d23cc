import { defineRegisterAct } from '#kernel/acts';
import { addDays } from '#kernel/deadlines';
import { refuse } from '#platform/errors';
import { leaveInput } from '../contract/placing.ts';
import { movers } from '../readers.ts';
import { coversDay } from './change.ts';
import { endBefore, insertChange, lockMembers } from './storage.ts';

/** Members leave a committee or group; the last day still counts. */
export const leave = defineRegisterAct({
  name: 'members.leave',
  event: 'left',
  who: movers,
  input: leaveInput,
  async change(context, { personIds, bodyId, lastOn, reason }) {
    const members = await lockMembers(context.tx, personIds);
    if (members.length < new Set(personIds).size) return refuse('person-unknown');
    const changeIds: string[] = [];
    for (const { id: personId, name, places } of members) {
      const here = places.filter((one) => one.bodyId === bodyId && coversDay(one, lastOn));
      const [former] = here;
      if (!former || former.endsOn === lastOn) return refuse('not-placed-there', { name });
      const on = addDays(lastOn, 1);
      const ended = await endBefore(context.tx, 'placement', { ids: here.map(({ id }) => id), on });
      const changeId = await insertChange(context, {
        ...{ person_id: personId, kind: 'left', body_id: bodyId, former_body_id: null, post: former.post },
        ...{ former_post: null, effective_on: lastOn, reason, wrote: { register: 'placement', madeId: null, ended } },
      });
      changeIds.push(changeId);
    }
    return {
      payload: { bodyId, lastOn, reason, changeIds, count: changeIds.length },
      answer: { left: changeIds.length },
    };
  },
});
