// What happens away from requests: commissions open on their first day and close after their last; what goes up to another
// committee of this platform, and comes back, is handed over.
import { type Act, forEachCommittee, perform, type Work, type WorkingHouse } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { systemActor } from '#kernel/permissions';
import { closeCommission, openCommission } from './commissions/actions/run-commission.ts';
import { dueOn } from './commissions/storage.ts';
import { upwardWork } from './upward/deliver.ts';

type House = Pick<WorkingHouse, 'database' | 'committees' | 'digest'>;
const acts: Readonly<Record<'open' | 'close', Act>> = { open: openCommission, close: closeCommission };

export async function turnCommissions(house: House, tenantId: string, now: Date): Promise<void> {
  const due = await house.database.asTenant(tenantId, (tx) => dueOn(tx, calendarDateOf(now)));
  for (const { id, verb } of due) {
    const envelope = { id, version: 'latest' as const, input: {} };
    // A refusal means that somebody was faster; the next night looks again.
    await perform(house, { act: acts[verb], actor: systemActor(tenantId), envelope, now });
  }
}

export function informationWork(house: WorkingHouse): Work {
  const turning = { name: 'turn-commissions', run: (id: string, now: Date) => turnCommissions(house, id, now) };
  return {
    tasks: [forEachCommittee(house, turning), ...upwardWork(house).tasks],
    schedule: (dailyAt) => [{ task: 'turn-commissions', schedule: dailyAt('00:20') }],
  };
}
