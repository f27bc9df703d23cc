import { sql, type Transaction } from '#platform/database';
import type { Report } from './report.ts';

export async function readReport(tx: Transaction, caseId: string): Promise<Report | null> {
  const { rows } = await sql<Report>`select case_id as "caseId", origin, author_id as "authorId",
      author_name as "authorName", body_id as "bodyId", unit_id as "unitId", commission_id as "commissionId",
      is_first_hand as "isFirstHand", source, is_one_matter as "isOneMatter", is_urgent as "isUrgent", situation, causes,
      advice, counts_elsewhere as "countsElsewhere", submitted_at as "submittedAt", decided_at as "decidedAt",
      decided_by as "decidedBy", decision_reason as "decisionReason"
    from information_report where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

export type NewReport = Omit<Report, 'decidedAt' | 'decidedBy' | 'decisionReason'>;

export async function insertReport(tx: Transaction, report: NewReport): Promise<void> {
  await sql`insert into information_report (tenant_id, case_id, origin, author_id, author_name, body_id, unit_id,
      commission_id, is_first_hand, source, is_one_matter, is_urgent, situation, causes, advice, counts_elsewhere,
      submitted_at)
    values (app.tenant_id(), ${report.caseId}, ${report.origin}, ${report.authorId}::uuid, ${report.authorName},
      ${report.bodyId}::uuid, ${report.unitId}::uuid, ${report.commissionId}::uuid, ${report.isFirstHand},
      ${report.source}, ${report.isOneMatter}, ${report.isUrgent}, ${report.situation}, ${report.causes},
      ${report.advice}, ${report.countsElsewhere}, ${report.submittedAt}::timestamptz)`.execute(tx);
}

export type ReportText = Pick<
  Report,
  'isFirstHand' | 'source' | 'isOneMatter' | 'isUrgent' | 'situation' | 'causes' | 'advice'
>;

export async function saveText(tx: Transaction, caseId: string, text: ReportText): Promise<void> {
  await sql`update information_report set is_first_hand = ${text.isFirstHand}, source = ${text.source},
      is_one_matter = ${text.isOneMatter}, is_urgent = ${text.isUrgent}, situation = ${text.situation},
      causes = ${text.causes}, advice = ${text.advice}
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function setSubmitted(tx: Transaction, caseId: string, at: Date): Promise<void> {
  await sql`update information_report set submitted_at = ${at}
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function setUrgent(tx: Transaction, caseId: string): Promise<void> {
  await sql`update information_report set is_urgent = true
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function decide(
  tx: Transaction,
  decided: { caseId: string; at: Date; by: string; reason: string },
): Promise<void> {
  await sql`update information_report set decided_at = ${decided.at}, decided_by = ${decided.by},
      decision_reason = ${decided.reason} where tenant_id = app.tenant_id() and case_id = ${decided.caseId}`.execute(
    tx,
  );
}

/** How many the same author has sent in on this day, in the assembly's zone. */
export async function sentOn(tx: Transaction, authorId: string | null, day: string): Promise<number> {
  if (authorId === null) return 0;
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from information_report
    where tenant_id = app.tenant_id() and author_id = ${authorId}::uuid
      and (submitted_at at time zone 'Asia/Shanghai')::date = ${day}::date`.execute(tx);
  return rows[0]?.count ?? 0;
}
