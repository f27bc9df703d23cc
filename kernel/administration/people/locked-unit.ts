import type { ActContext } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { sql, tables } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';

export type Unit = PeopleTables['unit'];

/** The units asked for, locked in the order of their ids, so that two mergers cannot wait for one another. */
export async function lockUnits({ tx }: ActContext, ids: readonly string[]): Promise<Map<string, Unit>> {
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('unit')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** A change counts from a day that has come, and after the one before. */
export async function dayProblem({ tx, today }: ActContext, unitId: string, day: string): Promise<Refusal | null> {
  if (day > today) return refuse('unit-day-ahead', { day });
  const { rows } = await sql<{ last: string | null }>`select max(day) as last from (
      select used_until as day from unit_former_name where unit_id = ${unitId}
      union all select merged_on from unit where successor_id = ${unitId}) as changed`.execute(tx);
  const last = rows[0]?.last;
  return last && day <= last ? refuse('unit-day-too-early', { day, last }) : null;
}
