// Democratic appraisals: what acts read and write of the appraisal itself and its targets.
import { sql, type Transaction, tables } from '#platform/database';
import type { DemocraticAppraisal, Target } from './appraisal.ts';
import { assessorsOf, scrutineersOf } from './roll-storage.ts';
import type { DemocraticTables } from './tables.ts';

const tenantId = sql<string>`app.tenant_id()`;
type TargetRow = DemocraticTables['democratic_target'];
type AppraisalRow = DemocraticTables['democratic_appraisal'];

export async function insertDemocratic(
  tx: Transaction,
  given: { caseId: string; year: number; purpose: string },
): Promise<void> {
  await sql`insert into democratic_appraisal (tenant_id, case_id, year, purpose)
    values (app.tenant_id(), ${given.caseId}, ${given.year}, ${given.purpose})`.execute(tx);
}

export async function targetsOf(tx: Transaction, caseIds: readonly string[]): Promise<Target[]> {
  if (caseIds.length === 0) return [];
  const { rows } = await sql<TargetRow & { unit_name: string }>`select t.*, unit.name as unit_name
    from democratic_target t join unit on unit.tenant_id = t.tenant_id and unit.id = t.unit_id
    where t.tenant_id = app.tenant_id() and t.case_id = any(${[...caseIds]}::uuid[])
    order by t.position`.execute(tx);
  return rows.map(({ unit_name, ...row }) => ({
    unitId: row.unit_id,
    unitName: unit_name,
    proposalIds: row.proposal_ids,
    ballotId: row.ballot_id,
    selfCheckedAt: row.self_check_at,
    rectifiedAt: row.rectification_at,
    recheckedAt: row.rechecked_at,
    row,
  }));
}

export async function readDemocratic(tx: Transaction, caseId: string): Promise<DemocraticAppraisal | null> {
  const row = await tables<DemocraticTables>(tx)
    .selectFrom('democratic_appraisal')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    caseId,
    year: row.year,
    purpose: row.purpose,
    decision: row.decision,
    plan: row.plan,
    planDigest: row.plan_digest,
    selfChecksDueOn: row.self_checks_due_on,
    ballotClosesOn: row.ballot_closes_on,
    round: row.round,
    publishedAt: row.published_at,
    publicationNote: row.publication_note,
    conclusion: row.conclusion,
    targets: await targetsOf(tx, [caseId]),
    assessors: await assessorsOf(tx, caseId),
    scrutineers: await scrutineersOf(tx, caseId),
  };
}

export async function replaceTargets(
  tx: Transaction,
  caseId: string,
  targets: readonly { unitId: string; proposalIds: readonly string[] }[],
): Promise<void> {
  await tables<DemocraticTables>(tx).deleteFrom('democratic_target').where('case_id', '=', caseId).execute();
  for (const [position, { unitId, proposalIds }] of targets.entries()) {
    await sql`insert into democratic_target (tenant_id, case_id, unit_id, position, proposal_ids)
      values (app.tenant_id(), ${caseId}, ${unitId}, ${position}, ${[...proposalIds]}::uuid[])`.execute(tx);
  }
}

export async function updateDemocratic(
  tx: Transaction,
  caseId: string,
  changes: Partial<Omit<AppraisalRow, 'tenant_id' | 'case_id' | 'plan' | 'bundle'>>,
): Promise<void> {
  await tables<DemocraticTables>(tx)
    .updateTable('democratic_appraisal')
    .set(changes)
    .where('case_id', '=', caseId)
    .execute();
}

/** Whole values: JSON goes in as such. */
export async function keepJson(
  tx: Transaction,
  caseId: string,
  { column, value }: { column: 'plan' | 'bundle'; value: unknown },
): Promise<void> {
  await sql`update democratic_appraisal set ${sql.ref(column)} = ${JSON.stringify(value)}::jsonb
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function updateTarget(
  tx: Transaction,
  { caseId, unitId }: { caseId: string; unitId: string },
  changes: Partial<Omit<TargetRow, 'tenant_id' | 'case_id' | 'unit_id' | 'proposal_ids'>>,
): Promise<void> {
  await tables<DemocraticTables>(tx)
    .updateTable('democratic_target')
    .set(changes)
    .where('case_id', '=', caseId)
    .where('unit_id', '=', unitId)
    .execute();
}

export async function insertVisit(
  tx: Transaction,
  visit: Omit<DemocraticTables['democratic_visit'], 'tenant_id'>,
): Promise<void> {
  await tables<DemocraticTables>(tx)
    .insertInto('democratic_visit')
    .values({ tenant_id: tenantId, ...visit })
    .execute();
}

export async function visitsOf(tx: Transaction, caseId: string): Promise<DemocraticTables['democratic_visit'][]> {
  return tables<DemocraticTables>(tx)
    .selectFrom('democratic_visit')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('visited_on')
    .orderBy('id')
    .execute();
}

export async function insertVoid(
  tx: Transaction,
  given: Omit<DemocraticTables['democratic_void'], 'tenant_id'>,
): Promise<void> {
  await tables<DemocraticTables>(tx)
    .insertInto('democratic_void')
    .values({ tenant_id: tenantId, ...given })
    .execute();
}

export async function voidsOf(tx: Transaction, caseId: string): Promise<DemocraticTables['democratic_void'][]> {
  return tables<DemocraticTables>(tx)
    .selectFrom('democratic_void')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('round')
    .execute();
}
