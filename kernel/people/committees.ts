// Committees as the software itself sees them: by their ids for background work, by their code in public addresses.
import { type Transaction, tables } from '#platform/database';
import type { PeopleTables } from './tables.ts';

export interface CommitteeName {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

/** In a system transaction. */
export async function committeeIds(tx: Transaction): Promise<string[]> {
  const rows = await tables<PeopleTables>(tx).selectFrom('tenant').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

/** In a system transaction; null when no committee has the code. */
export async function committeeByCode(tx: Transaction, code: string): Promise<CommitteeName | null> {
  const row = await tables<PeopleTables>(tx)
    .selectFrom('tenant')
    .select(['id', 'code', 'name', 'short_name'])
    .where('code', '=', code)
    .executeTakeFirst();
  return row ? { id: row.id, code: row.code, name: row.name, shortName: row.short_name } : null;
}
