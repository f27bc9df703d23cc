import { sql, type Transaction, tables } from '#platform/database';
import type { ReportState } from '../contract/vocabulary.ts';
import type { DutyFileTables } from '../tables.ts';
import type { KeptRecord } from './record.ts';

export interface Report {
  readonly caseId: string;
  readonly version: number;
  readonly state: ReportState;
  readonly personId: string;
  readonly year: number;
  readonly addressee: { readonly id: string; readonly name: string } | null;
  readonly results: string;
  readonly problems: string;
  readonly advice: string;
  readonly record: KeptRecord | null;
  readonly submittedAt: Date | null;
  readonly remark: string;
  readonly decidedBy: string;
  readonly decidedAt: Date | null;
}

export async function readReport(
  tx: Transaction,
  wanted: { id?: string; personId?: string; year?: number },
): Promise<Report | null> {
  const { id, personId, year } = wanted;
  const { rows } =
    await sql<Report>`select r.case_id as "caseId", k.version, k.state, r.person_id as "personId", r.year,
      case when b.id is null then null else jsonb_build_object('id', b.id, 'name', b.name) end as addressee,
      r.results, r.problems, r.advice, r.record, r.submitted_at as "submittedAt", r.remark,
      r.decided_by as "decidedBy", r.decided_at as "decidedAt"
    from duty_report r join "case" k on k.tenant_id = r.tenant_id and k.id = r.case_id
    left join body b on b.tenant_id = r.tenant_id and b.id = r.addressee_id
    where r.tenant_id = app.tenant_id() and (r.case_id = ${id ?? null}::uuid
      or (r.person_id = ${personId ?? null}::uuid and r.year = ${year ?? null}::integer))`.execute(tx);
  return rows[0] ?? null;
}

type Patch = Partial<Omit<DutyFileTables['duty_report'], 'tenant_id' | 'case_id' | 'person_id' | 'record'>>;

export async function insertReport(
  tx: Transaction,
  row: { caseId: string; personId: string; year: number },
): Promise<void> {
  const empty = { results: '', problems: '', advice: '', remark: '', decided_by: '' };
  await tables<DutyFileTables>(tx)
    .insertInto('duty_report')
    .values({
      ...{ tenant_id: sql<string>`app.tenant_id()`, case_id: row.caseId, person_id: row.personId, year: row.year },
      ...{ ...empty, addressee_id: null, record: null, submitted_at: null, decided_at: null },
    })
    .execute();
}

export async function updateReport(tx: Transaction, caseId: string, patch: Patch): Promise<void> {
  await tables<DutyFileTables>(tx).updateTable('duty_report').set(patch).where('case_id', '=', caseId).execute();
}

export async function keepRecord(tx: Transaction, caseId: string, record: KeptRecord): Promise<void> {
  await sql`update duty_report set record = ${JSON.stringify(record)}::jsonb
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}
