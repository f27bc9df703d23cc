import { defineRegisterAct } from '#kernel/acts';
import { addDays } from '#kernel/deadlines';
import type { PeopleTables } from '#kernel/people';
import { tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { endRoleInput } from '../contract.ts';

/** Taken away at once: yesterday was its last day. The last security administrator cannot be left without one. */
export const endRole = defineRegisterAct({
  name: 'roles.end',
  event: 'ended',
  who: ['security-administrator'],
  input: endRoleInput,
  async change({ tx, actor, today }, { id, reason }) {
    const db = tables<PeopleTables>(tx);
    const holding = await db.selectFrom('role_holding').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!holding) return refuse('not-found');
    if (holding.person_id === actor.personId) return refuse('roles-of-oneself');
    if (holding.ends_on !== null && holding.ends_on < today) {
      return refuse('ended-already', { endsOn: holding.ends_on });
    }
    await db
      .updateTable('role_holding')
      .set({ ends_on: addDays(today, -1) })
      .where('id', '=', id)
      .execute();
    const { person_id: personId, role, body_id: bodyId, unit_id: unitId } = holding;
    return { payload: { holdingId: id, personId, role, bodyId, unitId, reason } };
  },
});
