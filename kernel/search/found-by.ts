// The predicate of full-text search over `case`. It stands beside `visibleTo`, never instead of it.
import type { CaseTables } from '#kernel/cases';
import { type Actor, hasRole, unitsOf } from '#kernel/permissions';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from '#platform/database';
import { draftReaderRoles } from './readers.ts';
import { wantedIn } from './wanted.ts';

/** Condition on an entry of the given alias: the actor may read this part of a case they see. */
export function isReadBy(actor: Actor, alias: string) {
  if (hasRole(actor, draftReaderRoles)) return sql<SqlBool>`true`;
  const entry = sql.raw(alias);
  const units = unitsOf(actor);
  if (units.length === 0) return sql<SqlBool>`${entry}.readers = 'case'`;
  return sql<SqlBool>`(${entry}.readers = 'case' or exists (select from case_party
    where case_party.tenant_id = app.tenant_id() and case_party.case_id = ${entry}.case_id
      and case_party.party_id = any(${units}::uuid[])))`;
}

/** `where(foundBy(actor, typed))` on a query over `case`: every word typed stands somewhere in what the actor reads. */
export function foundBy(actor: Actor, typed: string) {
  const wanted = wantedIn(typed);
  const holding = (query: string) =>
    sql`(select hit.case_id from app.matching_entries(${query}::tsquery) hit where ${isReadBy(actor, 'hit')})`;
  return (where: ExpressionBuilder<CaseTables, 'case'>): Expression<SqlBool> => {
    if (!wanted) return sql<SqlBool>`false`;
    return where.and([
      ...wanted.words.map((query) => sql<SqlBool>`"case".id in ${holding(query)}`),
      ...wanted.unwanted.map((query) => sql<SqlBool>`"case".id not in ${holding(query)}`),
    ]);
  };
}
