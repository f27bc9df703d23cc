import { type Expression, type SqlBool, sql, type Transaction } from '#platform/database';
import type { DeedView } from './contract.ts';

export interface DeedsWanted {
  /** Absent: everybody's. */
  readonly personIds?: readonly string[];
  readonly kinds?: readonly string[];
  /** Both days count. */
  readonly from: string;
  readonly until: string;
}

interface Row extends Omit<DeedView, 'recordedAt'> {
  recordedAt: Date;
}

/** The standing deeds of some people in a span of days, the latest first. One query. */
export async function readDeeds(tx: Transaction, wanted: DeedsWanted): Promise<DeedView[]> {
  const { personIds, kinds, from, until } = wanted;
  const ofPersons: Expression<SqlBool> = personIds
    ? sql<SqlBool>`d.person_id = any(${[...personIds]}::uuid[])`
    : sql<SqlBool>`true`;
  const ofKinds: Expression<SqlBool> = kinds ? sql<SqlBool>`d.kind = any(${[...kinds]}::text[])` : sql<SqlBool>`true`;
  const { rows } = await sql<Row>`select d.id, d.person_id as "personId", d.kind, d.done_on as "doneOn",
      d.case_id as "caseId", k.kind as "caseKind", k.title as "caseTitle", k.number as "caseNumber",
      d.subject_id as "subjectId", d.event_id as "eventId", d.facts, d.recorded_at as "recordedAt"
    from deed d join "case" k on k.tenant_id = d.tenant_id and k.id = d.case_id
    where d.tenant_id = app.tenant_id() and d.withdrawn_at is null and d.done_on between ${from}::date and ${until}::date
      and ${ofPersons} and ${ofKinds}
    order by d.done_on desc, d.id desc`.execute(tx);
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
}
