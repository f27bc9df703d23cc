// Rolls and scrutineers, and what the register knows of people that could stand in the way.
import { sql, type Transaction, tables } from '#platform/database';
import type { Assessor, Scrutineer } from './appraisal.ts';
import type { PersonKnown } from './conflicts.ts';
import type { DemocraticTables } from './tables.ts';

const tenantId = sql<string>`app.tenant_id()`;

export async function assessorsOf(tx: Transaction, caseId: string): Promise<Assessor[]> {
  const rows = await tables<DemocraticTables>(tx)
    .selectFrom('democratic_assessor')
    .selectAll()
    .where('case_id', '=', caseId)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, groupKey: row.group_key, conflicts: row.conflicts }));
}

export async function scrutineersOf(tx: Transaction, caseId: string): Promise<Scrutineer[]> {
  const rows = await tables<DemocraticTables>(tx)
    .selectFrom('democratic_scrutineer')
    .selectAll()
    .where('case_id', '=', caseId)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, signedAt: row.signed_at, remark: row.remark }));
}

export async function insertAssessors(tx: Transaction, caseId: string, given: readonly Assessor[]): Promise<void> {
  await tables<DemocraticTables>(tx)
    .insertInto('democratic_assessor')
    .values(
      given.map(({ personId, groupKey, conflicts }) => ({
        tenant_id: tenantId,
        case_id: caseId,
        person_id: personId,
        group_key: groupKey,
        conflicts: JSON.stringify(conflicts) as never,
      })),
    )
    .execute();
}

export async function insertScrutineers(tx: Transaction, caseId: string, personIds: readonly string[]): Promise<void> {
  await tables<DemocraticTables>(tx)
    .insertInto('democratic_scrutineer')
    .values(
      personIds.map((personId) => ({
        tenant_id: tenantId,
        case_id: caseId,
        person_id: personId,
        signed_at: null,
        remark: null,
      })),
    )
    .execute();
}

/** Signs, or takes all signatures back when a ballot is to be held again. */
export async function signAsScrutineer(
  tx: Transaction,
  given: { caseId: string; personId: string | null; at: Date | null; remark: string | null },
): Promise<void> {
  let update = tables<DemocraticTables>(tx)
    .updateTable('democratic_scrutineer')
    .set({ signed_at: given.at, remark: given.remark })
    .where('case_id', '=', given.caseId);
  if (given.personId) update = update.where('person_id', '=', given.personId);
  await update.execute();
}

/** Employer and units of the given persons today. */
export async function knownOf(tx: Transaction, personIds: readonly string[], today: string): Promise<PersonKnown[]> {
  const { rows } = await sql<PersonKnown>`select p.id, p.name, coalesce(p.employer, '') as employer,
      coalesce((select array_agg(distinct r.unit_id) from role_holding r where r.tenant_id = p.tenant_id
        and r.person_id = p.id and r.unit_id is not null and r.starts_on <= ${today}::date
        and (r.ends_on is null or r.ends_on >= ${today}::date)), '{}') as "unitIds"
    from person p where p.tenant_id = app.tenant_id() and p.id = any(${[...personIds]}::uuid[])
    order by p.name, p.id`.execute(tx);
  return rows;
}
