// Names and lookups that every instrument needs of persons, units, bodies and sessions.
import { type Transaction, tables } from '#platform/database';
import type { PeopleTables, UnitSystem } from './tables.ts';

export async function unitNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
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
