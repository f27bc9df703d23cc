// What the record says afterwards: everybody who was told is on the roll, once; the chain is whole.
import { eventsOfCase, firstFault } from '#kernel/audit';
import { sql } from '#platform/database';
import type { BenchHouse } from '../act/house-for-bench.ts';

export interface HallProof {
  readonly told: number;
  readonly onRoll: number;
  /** Told that they are in, and not on the roll. */
  readonly lost: number;
  /** Recorded more than once. */
  readonly double: number;
  readonly receivedLate: number;
  readonly brokenChains: number;
}

export async function proveHall(
  { house }: BenchHouse,
  { tenantId, caseId, told }: { tenantId: string; caseId: string; told: readonly string[] },
): Promise<HallProof> {
  return house.database.asTenant(tenantId, async (tx) => {
    const { rows } = await sql<{ id: string }>`select person_id as id from roll_entry
      where case_id = ${caseId}::uuid and attendance in ('present', 'late')`.execute(tx);
    const { rows: late } = await sql`select 1 from late_sign_in where case_id = ${caseId}::uuid`.execute(tx);
    const events = await eventsOfCase(tx, caseId);
    const recorded = events.flatMap(({ name, payload }) => {
      const { personId, personIds } = payload as { personId?: string; personIds?: string[] };
      if (name === 'activity.signed-in') return personId ? [personId] : [];
      return name === 'activity.signed-in-at-desk' ? (personIds ?? []) : [];
    });
    const here = new Set(rows.map(({ id }) => id));
    return {
      told: new Set(told).size,
      onRoll: here.size,
      lost: told.filter((id) => !here.has(id)).length,
      double: recorded.length - new Set(recorded).size,
      receivedLate: late.length,
      brokenChains: firstFault(events) ? 1 : 0,
    };
  });
}
