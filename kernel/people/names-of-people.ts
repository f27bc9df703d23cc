import { type Transaction, tables } from '#platform/database';
import type { PeopleTables } from './tables.ts';

export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
}

export async function personNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, PersonName>> {
  if (ids.length === 0) return new Map();
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .select(['id', 'name', 'phone'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
