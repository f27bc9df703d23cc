// Who is told: whoever has it on the desk, the unit's leader, the offices.
import { holdersOf } from '#kernel/people';
import type { Role } from '#kernel/permissions';
import type { Transaction } from '#platform/database';
import { officeOfDesk } from './desks.ts';
import type { Matter } from './matter.ts';

export interface Telling {
  readonly tx: Transaction;
  readonly today: string;
}

const inUnits = ({ tx, today }: Telling, { unitIds }: Pick<Matter, 'unitIds'>, roles: readonly Role[]) =>
  holdersOf(tx, { roles, unitIds, today });

export const holdersOfOffice = ({ tx, today }: Telling, roles: readonly Role[]): Promise<string[]> =>
  holdersOf(tx, { roles, today });

/** Who leads the unit in this matter: the appointed leader, else whoever leads the unit. */
export async function leadersOf(telling: Telling, matter: Matter): Promise<string[]> {
  return matter.leaderId && matter.waitsFor !== 'countersign'
    ? [matter.leaderId]
    : inUnits(telling, matter, ['unit-leader']);
}

/** On whose desk it lies today. */
export async function deskOfMatter(telling: Telling, matter: Matter): Promise<string[]> {
  const office = officeOfDesk[matter.desk];
  if (office) return holdersOfOffice(telling, [office]);
  if (matter.desk === 'unit-leader') return leadersOf(telling, matter);
  const appointed = matter.peopleIds.filter((id) => id !== matter.leaderId);
  if (matter.waitsFor !== 'countersign' && appointed.length > 0) return appointed;
  return inUnits(telling, matter, ['unit-contact']);
}
