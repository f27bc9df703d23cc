// What happens by the clock: activities begin and end at their hour.
import { type Act, forEachCommittee, perform, type Work, type WorkingHouse } from '#kernel/acts';
import { systemActor } from '#kernel/permissions';
import { beginActivity, endActivity } from './actions/hold-activity.ts';
import { activitiesToTurn } from './storage/activity.ts';

type House = Pick<WorkingHouse, 'database' | 'committees' | 'digest'>;

export async function turnActivities(house: House, tenantId: string, now: Date): Promise<void> {
  const { beginning, ending } = await house.database.asTenant(tenantId, (tx) => activitiesToTurn(tx, now));
  const turns: readonly [Act, readonly string[]][] = [
    [beginActivity, beginning],
    [endActivity, ending],
  ];
  for (const [act, ids] of turns) {
    // A refusal means that somebody was faster; the next round looks again.
    for (const id of ids) {
      await perform(house, { act, actor: systemActor(tenantId), envelope: { id, version: 'latest', input: {} }, now });
    }
  }
}

export function activityWork(house: WorkingHouse): Work {
  return {
    tasks: [forEachCommittee(house, { name: 'turn-activities', run: (id, now) => turnActivities(house, id, now) })],
    schedule: () => [{ task: 'turn-activities', schedule: '*/5 * * * *' }],
  };
}
