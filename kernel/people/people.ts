// Names and lookups that every instrument needs of persons, units, bodies and sessions.
import { type Transaction, tables } from '#platform/database';
import type { PeopleTables, UnitSystem } from './tables.ts';
import { unitNamesOn } from './unit-succession.ts';

/** What each unit is called today; of one that was merged, the name of who stands in its place. */
export async function unitNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  const nameOn = await unitNamesOn(
    tx,
    wanted.map((unitId) => ({ unitId, on: null })),
  );
  return new Map(wanted.map((id) => [id, nameOn(id, null)]));
}

export interface UnitChoice {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly system: UnitSystem;
  readonly duties: string;
}

/** The units that work today, in the office's own order. */
export async function activeUnits(tx: Transaction): Promise<UnitChoice[]> {
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('unit')
    .select(['id', 'name', 'short_name', 'system', 'duties'])
    .where('ended_on', 'is', null)
    .orderBy('position')
    .orderBy('name')
    .execute();
  return rows.map(({ short_name, ...row }) => ({ ...row, shortName: short_name }));
}

export const noId = '00000000-0000-0000-0000-000000000000';
