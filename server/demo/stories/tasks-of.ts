import { undertakingsOfCases } from '#kernel/undertakings';
import type { CastUnit } from '../cast.ts';
import type { Teller } from './teller.ts';

export interface Task {
  readonly id: string;
  readonly unit: CastUnit;
  readonly role: 'sole' | 'lead' | 'separate' | 'co';
}

export async function tasksOf(teller: Teller): Promise<Task[]> {
  const { house, cast } = teller;
  const found = await house.database.asTenant(cast.tenantId, (tx) => undertakingsOfCases(tx, [teller.caseId]));
  return found
    .filter(({ state }) => state !== 'transferred')
    .map(({ id, unitId, role }) => ({
      id,
      role,
      unit: [...cast.units.values()].find((unit) => unit.id === unitId)!,
    }));
}
