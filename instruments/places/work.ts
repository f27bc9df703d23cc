// What happens by the clock: visitors are forgotten when their time is over.
import { forEachCommittee, perform, type Work, type WorkingHouse } from '#kernel/acts';
import { systemActor } from '#kernel/permissions';
import { placeNumbers } from './settings.ts';
import { forgetVisitor } from './visits/actions/look-up-visitor.ts';
import { visitorsToForget } from './visits/storage.ts';

const oneDay = 86_400_000;

type House = Pick<WorkingHouse, 'database' | 'committees' | 'digest'>;

export async function forgetVisitors(house: House, tenantId: string, now: Date): Promise<void> {
  const { settings } = await house.committees.of(tenantId);
  const before = new Date(now.getTime() - settings.get(placeNumbers.visitorKeptDays) * oneDay);
  const visits = await house.database.asTenant(tenantId, (tx) => visitorsToForget(tx, before));
  for (const { id: visitId, placeId: id } of visits) {
    const envelope = { id, version: 'latest' as const, input: { visitId } };
    // A refusal means that somebody was faster; the next night looks again.
    await perform(house, { act: forgetVisitor, actor: systemActor(tenantId), envelope, now });
  }
}

export function placeWork(house: WorkingHouse): Work {
  return {
    tasks: [forEachCommittee(house, { name: 'forget-visitors', run: (id, now) => forgetVisitors(house, id, now) })],
    schedule: (dailyAt) => [{ task: 'forget-visitors', schedule: dailyAt('03:30') }],
  };
}
