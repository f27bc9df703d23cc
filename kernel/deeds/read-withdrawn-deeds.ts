import { sql, type Transaction } from '#platform/database';
import type { DeedView } from './contract.ts';

export interface WithdrawnDeed extends DeedView {
  /** The act that took it back, or told it otherwise. */
  readonly withdrawnByEventId: string;
  readonly withdrawnAt: string;
}

interface Row extends Omit<WithdrawnDeed, 'recordedAt' | 'withdrawnAt'> {
  recordedAt: Date;
  withdrawnAt: Date;
}

const most = 500;

/** One person's deeds of a span of days that stand no longer, the latest first. One query. */
export async function readWithdrawnDeeds(
  tx: Transaction,
  { personId, from, until }: { personId: string; from: string; until: string },
): Promise<WithdrawnDeed[]> {
  const { rows } = await sql<Row>`select d.id, d.person_id as "personId", d.kind, d.done_on as "doneOn",
      d.case_id as "caseId", k.kind as "caseKind", k.title as "caseTitle", k.number as "caseNumber",
      d.subject_id as "subjectId", d.event_id as "eventId", d.facts, d.recorded_at as "recordedAt",
      d.withdrawn_by_event_id as "withdrawnByEventId", d.withdrawn_at as "withdrawnAt"
    from deed d join "case" k on k.tenant_id = d.tenant_id and k.id = d.case_id
    where d.tenant_id = app.tenant_id() and d.person_id = ${personId}::uuid and d.withdrawn_at is not null
      and d.done_on between ${from}::date and ${until}::date
    order by d.withdrawn_at desc, d.id desc limit ${most}`.execute(tx);
  return rows.map((row) => ({
    ...{ ...row, recordedAt: row.recordedAt.toISOString(), withdrawnAt: row.withdrawnAt.toISOString() },
  }));
}
