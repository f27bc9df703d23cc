import { type Transaction, tables } from '#platform/database';
import type { BodyKind, PeopleTables } from './tables.ts';

export interface BodyChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
}

export async function bodiesById(tx: Transaction, ids: readonly string[]): Promise<BodyChoice[]> {
  if (ids.length === 0) return [];
  return tables<PeopleTables>(tx)
    .selectFrom('body')
    .select(['id', 'name', 'kind'])
    .where('id', 'in', [...ids])
    .orderBy('position')
    .execute();
}
