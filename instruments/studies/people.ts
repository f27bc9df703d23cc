// Whether people are known, and what they are called.
import { sql, type Transaction } from '#platform/database';

export interface Named {
  readonly personId: string;
  readonly name: string;
}

/** In the order of their names in pinyin. */
export async function namedInOrder(tx: Transaction, ids: readonly string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Named>`select id as "personId", name from person
    where tenant_id = app.tenant_id() and id = any(${[...new Set(ids)]}::uuid[]) order by pinyin, name, id`.execute(tx);
  return rows;
}

export const areKnown = async (tx: Transaction, ids: readonly string[]): Promise<boolean> =>
  (await namedInOrder(tx, ids)).length === new Set(ids).size;
