import type { Role } from '#kernel/permissions';
import { type SqlBool, sql, type Transaction, tables } from '#platform/database';
import { noId } from './people.ts';
import type { PeopleTables } from './tables.ts';

/** Persons who hold one of the roles, optionally in one unit or body. */
export async function holdersOf(
  tx: Transaction,
  wanted: { roles: readonly Role[]; unitIds?: readonly string[]; bodyId?: string; today: string },
): Promise<string[]> {
  let query = tables<PeopleTables>(tx)
    .selectFrom('role_holding')
    .select('person_id')
    .distinct()
    .where('role', 'in', [...wanted.roles])
    .where('starts_on', '<=', wanted.today)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', wanted.today)]));
  if (wanted.unitIds) {
    const ids = wanted.unitIds.length ? [...wanted.unitIds] : [noId];
    // Letters to a merged unit reach its successor too.
    query = query.where(
      sql<SqlBool>`unit_id = any(${ids}::uuid[] || array(select app.unit_on(given.id, null) from unnest(${ids}::uuid[]) given (id)))`,
    );
  }
  if (wanted.bodyId) query = query.where('body_id', '=', wanted.bodyId);
  return (await query.execute()).map((row) => row.person_id);
}

/** Of the given persons, those who hold a seat in the term today. */
export async function seatHolders(
  tx: Transaction,
  { personIds, termId, today }: { personIds: readonly string[]; termId: string; today: string },
): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('seat')
    .select('person_id')
    .where('term_id', '=', termId)
    .where('person_id', 'in', [...personIds])
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', sql<string>`${today}::date`)]))
    .execute();
  return new Set(rows.map((row) => row.person_id));
}
