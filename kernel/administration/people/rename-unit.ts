import { defineRegisterAct } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { renameUnitInput } from '../contract.ts';
import { dayProblem, lockUnits } from './locked-unit.ts';
import { otherRowWith } from './write-row.ts';

/** From a day on the unit bears another name; what was done before keeps the old one. */
export const renameUnit = defineRegisterAct({
  name: 'units.rename',
  event: 'renamed',
  who: ['system-administrator', 'proposal-officer'],
  input: renameUnitInput,
  async change(context, { id, name, shortName, renamedOn, reason }) {
    const unit = (await lockUnits(context, [id])).get(id);
    if (!unit) return refuse('not-found');
    if (unit.ended_on !== null) return refuse('ended-already', { endsOn: unit.ended_on });
    if (unit.name === name) return refuse('units-same-name');
    if (await otherRowWith(context, 'unit', { id, values: { name } })) return refuse('name-taken', { name });
    const problem = await dayProblem(context, id, renamedOn);
    if (problem) return problem;
    const db = tables<PeopleTables>(context.tx);
    await db
      .insertInto('unit_former_name')
      .values({
        ...{ tenant_id: context.actor.tenantId, unit_id: id, used_until: renamedOn, reason },
        ...{ name: unit.name, short_name: unit.short_name },
      })
      .execute();
    await db.updateTable('unit').set({ name, short_name: shortName }).where('id', '=', id).execute();
    return { payload: { unitId: id, formerName: unit.name, name, renamedOn, reason } };
  },
});
