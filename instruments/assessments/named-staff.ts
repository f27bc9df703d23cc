import { addParties } from '#kernel/cases';
import { holdersOf } from '#kernel/people';
import type { Transaction } from '#platform/database';
import { namedStaff } from './contract.ts';

/** Whoever may see single members' years is named on the case, so that evidence opens for them and for nobody else. */
export async function nameStaff(
  tx: Transaction,
  { caseId, today, at }: { caseId: string; today: string; at: Date },
): Promise<readonly string[]> {
  const partyIds = await holdersOf(tx, { roles: namedStaff, today });
  await addParties(tx, { caseId, partyIds, partyKind: 'person', relation: 'named-staff' }, at);
  return partyIds;
}
