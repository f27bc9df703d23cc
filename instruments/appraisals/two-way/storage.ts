// Two-way appraisals: what acts read and write.
import { sql, type Transaction, tables } from '#platform/database';
import type { Opinion, Remark, TwoWayAppraisal } from './appraisal.ts';
import type { Sheets, TwoWayTables } from './tables.ts';

const tenantId = sql<string>`app.tenant_id()`;
type Row = TwoWayTables['two_way_appraisal'];

export const appraisalOf = (row: Row): TwoWayAppraisal => ({
  caseId: row.case_id,
  proposalId: row.proposal_id,
  undertakingId: row.undertaking_id,
  unitId: row.unit_id,
  year: row.year,
  sheets: row.sheets as Sheets,
  closesOn: row.closes_on,
  disclosedAt: row.disclosed_at,
  renewedReplyReason: row.renewed_reply_reason,
  renewedReplyAskedAt: row.renewed_reply_asked_at,
  advice: row.advice,
  advisedAt: row.advised_at,
  conclusion: row.conclusion,
});

export interface NewAppraisal {
  readonly caseId: string;
  readonly proposalId: string;
  readonly undertakingId: string;
  readonly unitId: string;
  readonly year: number;
  readonly sheets: Sheets;
  readonly closesOn: string;
}

export async function insertAppraisal(tx: Transaction, given: NewAppraisal): Promise<void> {
  await tables<TwoWayTables>(tx)
    .insertInto('two_way_appraisal')
    .values({
      tenant_id: tenantId,
      case_id: given.caseId,
      proposal_id: given.proposalId,
      undertaking_id: given.undertakingId,
      unit_id: given.unitId,
      year: given.year,
      sheets: JSON.stringify(given.sheets),
      closes_on: given.closesOn,
      ...{ disclosed_at: null, renewed_reply_reason: null, renewed_reply_asked_at: null },
      ...{ advice: null, advised_at: null, conclusion: null },
    })
    .execute();
}

export async function readAppraisal(tx: Transaction, caseId: string): Promise<TwoWayAppraisal | null> {
  const row = await tables<TwoWayTables>(tx)
    .selectFrom('two_way_appraisal')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row ? appraisalOf(row) : null;
}

export async function opinionsOf(tx: Transaction, caseIds: readonly string[]): Promise<Opinion[]> {
  if (caseIds.length === 0) return [];
  const rows = await tables<TwoWayTables>(tx)
    .selectFrom('two_way_opinion')
    .selectAll()
    .where('case_id', 'in', [...caseIds])
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    side: row.side,
    points: row.points as Record<string, number>,
    total: Number(row.total),
    remark: row.remark,
    byPersonId: row.by_person_id,
    byName: row.by_name,
    at: row.at,
  }));
}

export async function remarksOf(tx: Transaction, caseId: string): Promise<Remark[]> {
  const rows = await tables<TwoWayTables>(tx)
    .selectFrom('two_way_remark')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('at')
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    personId: row.person_id,
    byName: row.by_name,
    text: row.text,
    at: row.at,
  }));
}

export async function insertOpinion(tx: Transaction, opinion: Opinion): Promise<void> {
  await tables<TwoWayTables>(tx)
    .insertInto('two_way_opinion')
    .values({
      tenant_id: tenantId,
      case_id: opinion.caseId,
      side: opinion.side,
      points: JSON.stringify(opinion.points),
      total: String(opinion.total),
      remark: opinion.remark,
      by_person_id: opinion.byPersonId,
      by_name: opinion.byName,
      at: opinion.at,
    })
    .execute();
}

export async function insertRemark(tx: Transaction, remark: Remark): Promise<void> {
  await tables<TwoWayTables>(tx)
    .insertInto('two_way_remark')
    .values({
      tenant_id: tenantId,
      case_id: remark.caseId,
      person_id: remark.personId,
      by_name: remark.byName,
      text: remark.text,
      at: remark.at,
    })
    .execute();
}

type Changes = Partial<
  Pick<Row, 'disclosed_at' | 'renewed_reply_reason' | 'renewed_reply_asked_at' | 'advice' | 'advised_at' | 'conclusion'>
>;

export async function updateAppraisal(tx: Transaction, caseId: string, changes: Changes): Promise<void> {
  await tables<TwoWayTables>(tx).updateTable('two_way_appraisal').set(changes).where('case_id', '=', caseId).execute();
}
