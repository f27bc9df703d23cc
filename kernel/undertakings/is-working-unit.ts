import { activeUnits } from '#kernel/people';
import type { Transaction } from '#platform/database';

/** A task goes to a unit that works today, not to one that was merged or closed. */
export async function isWorkingUnit(tx: Transaction, unitId: string): Promise<boolean> {
  return (await activeUnits(tx)).some(({ id }) => id === unitId);
}
