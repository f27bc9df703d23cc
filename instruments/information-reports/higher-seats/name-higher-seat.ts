import { defineRegisterAct } from '#kernel/acts';
import { personNames } from '#kernel/people';
import { refuse } from '#platform/errors';
import { nameHigherSeatInput } from '../contract/upward.ts';
import { deskRoles } from '../who-sees.ts';
import { setSeatAbove } from './storage.ts';

/** A member of a committee above: counted from the next adoption on, as the rules say. */
export const nameHigherSeat = defineRegisterAct({
  name: 'information-reports.name-higher-seat',
  event: 'higher-seat-named',
  who: deskRoles,
  input: nameHigherSeatInput,
  async change({ tx, actor, now }, { personId, level }) {
    const known = await personNames(tx, [personId]);
    if (!known.has(personId)) return refuse('not-found');
    await setSeatAbove(tx, { personId, level, byName: actor.name, at: now });
    return { payload: { personId, level } };
  },
});
