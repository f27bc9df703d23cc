import { type ActContext, askForAct, defineRegisterAct } from '#kernel/acts';
import { type PeopleTables, unitsToday } from '#kernel/people';
import { sql, tables } from '#platform/database';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { mergeUnitInput } from '../contract.ts';
import { dayProblem, lockUnits, type Unit } from './locked-unit.ts';

interface Merger {
  readonly id: string;
  readonly successorId: string;
  readonly mergedOn: string;
}

async function unitsOf(context: ActContext, { id, successorId, mergedOn }: Merger): Promise<[Unit, Unit] | Refusal> {
  if (id === successorId) return refuse('unit-merges-into-itself');
  const units = await lockUnits(context, [id, successorId]);
  const unit = units.get(id);
  const successor = units.get(successorId);
  if (!unit || !successor) return refuse('not-found');
  const { name } = successor;
  if ((await unitsToday(context.tx, [successorId])).get(successorId) === id) {
    return refuse('unit-succession-circle', { name });
  }
  if (unit.ended_on !== null) return refuse('ended-already', { endsOn: unit.ended_on });
  if (successor.ended_on !== null) return refuse('unit-successor-ended', { name });
  return (await dayProblem(context, id, mergedOn)) ?? [unit, successor];
}

interface Open {
  id: string;
  can_pass: boolean;
}

/** Tasks not yet signed pass to the successor, unless it is on the same case already: then somebody has to decide. */
async function openTasks({ tx }: ActContext, { id, successorId }: Merger): Promise<Open[]> {
  const { rows } = await sql<Open>`select u.id, u.state not in ('checking', 'delivered') and not exists (
        select from undertaking other where other.tenant_id = u.tenant_id and other.case_id = u.case_id
          and other.unit_id = ${successorId} and other.state <> 'transferred') as can_pass
    from undertaking u where u.unit_id = ${id} and u.state not in ('settled', 'opinion-given', 'transferred')
    order by u.id`.execute(tx);
  return rows;
}

/** One unit goes up in another, which takes over its open tasks; what is done stays in the name of its day. */
export const mergeUnit = defineRegisterAct({
  name: 'units.merge',
  event: 'merged',
  who: ['system-administrator', 'proposal-officer'],
  input: mergeUnitInput,
  async change(context, { id, successorId, mergedOn, reason }) {
    const found = await unitsOf(context, { id, successorId, mergedOn });
    if (isRefusal(found)) return found;
    const [, successor] = found;
    const open = await openTasks(context, { id, successorId, mergedOn });
    await tables<PeopleTables>(context.tx)
      .updateTable('unit')
      .set({ successor_id: successorId, merged_on: mergedOn, ended_on: mergedOn })
      .where('id', '=', id)
      .execute();
    const passing = open.filter(({ can_pass }) => can_pass);
    for (const task of passing) {
      const key = `succeed:${task.id}:${successorId}`;
      await askForAct(context.tx, { act: 'undertakings.succeed', id: task.id, input: { successorId }, key });
    }
    const counts = { passed: passing.length, left: open.length - passing.length };
    return {
      payload: { unitId: id, successorId, successor: successor.name, mergedOn, reason, ...counts },
      answer: counts,
    };
  },
});
