// Visits and leaders' instructions of a handling.
import { sql, type Transaction, tables } from '#platform/database';
import type { KeyTables } from './tables.ts';

type NewRow<Table extends 'key_visit' | 'key_instruction'> = Omit<KeyTables[Table], 'tenant_id'>;
const tenant_id = sql<string>`app.tenant_id()`;

export async function insertVisit(tx: Transaction, visit: NewRow<'key_visit'>): Promise<void> {
  await tables<KeyTables>(tx)
    .insertInto('key_visit')
    .values({ tenant_id, ...visit })
    .execute();
}

export async function visitsOf(tx: Transaction, caseId: string) {
  const rows = await tables<KeyTables>(tx)
    .selectFrom('key_visit')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('held_on')
    .orderBy('id')
    .execute();
  return rows.map(({ id, kind, held_on, place, people, points, by_name }) => {
    return { id, kind, heldOn: held_on, place, people, points, byName: by_name };
  });
}

export async function insertInstruction(tx: Transaction, instruction: NewRow<'key_instruction'>): Promise<void> {
  await tables<KeyTables>(tx)
    .insertInto('key_instruction')
    .values({ tenant_id, ...instruction })
    .execute();
}

/** Those that somebody who holds one of the roles may read; nobody else learns that there are any. */
export async function instructionsFor(tx: Transaction, caseId: string, roles: readonly string[]) {
  if (roles.length === 0) return [];
  return tables<KeyTables>(tx)
    .selectFrom('key_instruction')
    .selectAll()
    .where('case_id', '=', caseId)
    .where(sql<boolean>`readable_by && ${[...roles]}::text[]`)
    .orderBy('given_on')
    .orderBy('id')
    .execute();
}
