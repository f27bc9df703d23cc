import { defineRegisterAct } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { sql, tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { endUnitInput } from '../contract.ts';

/** A unit that was merged or dissolved is assigned nothing more; open work must go to another unit first. */
export const endUnit = defineRegisterAct({
  name: 'people.end-unit',
  event: 'unit-ended',
  who: ['system-administrator', 'proposal-officer'],
  input: endUnitInput,
  async change({ tx }, { id, endsOn, reason }) {
    const db = tables<PeopleTables>(tx);
    const unit = await db.selectFrom('unit').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!unit) return refuse('not-found');
    if (unit.ended_on !== null) return refuse('ended-already', { endsOn: unit.ended_on });
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from undertaking
      where unit_id = ${id} and state not in ('settled', 'opinion-given', 'transferred')`.execute(tx);
    const count = rows[0]?.count ?? 0;
    if (count > 0) return refuse('unit-has-open-work', { name: unit.name, count });
    await db.updateTable('unit').set({ ended_on: endsOn }).where('id', '=', id).execute();
    return { payload: { unitId: id, endsOn, reason } };
  },
});
