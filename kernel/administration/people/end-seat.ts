import { defineRegisterAct } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { endSeatInput } from '../contract.ts';

/** The seat ends on its last day; what the member did stays. */
export const endSeat = defineRegisterAct({
  name: 'people.end-seat',
  event: 'seat-ended',
  who: ['system-administrator', 'proposal-officer', 'member-affairs-officer', 'system'],
  input: endSeatInput,
  async change({ tx }, { id, endsOn, reason }) {
    const db = tables<PeopleTables>(tx);
    const seat = await db.selectFrom('seat').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!seat) return refuse('not-found');
    if (seat.ends_on !== null) return refuse('ended-already', { endsOn: seat.ends_on });
    if (endsOn < seat.starts_on) return refuse('ends-before-start', { startsOn: seat.starts_on });
    await db.updateTable('seat').set({ ends_on: endsOn }).where('id', '=', id).execute();
    return { payload: { seatId: id, personId: seat.person_id, endsOn, reason } };
  },
});
