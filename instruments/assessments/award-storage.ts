// Points given by hand, and deeds let in after the freeze.
import { v7 } from 'uuid';
import { sql, type Transaction } from '#platform/database';

const tenantId = sql<string>`app.tenant_id()`;

export interface Award {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly itemId: string;
  readonly points: number;
  readonly doneOn: string;
  readonly reason: string;
  readonly fileId: string | null;
  readonly fileName: string | null;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly outcome: 'approved' | 'refused' | null;
  readonly decidedByName: string | null;
  readonly note: string;
}

/** Those still to be decided first, then by the day they were proposed. */
export async function awardsOf(tx: Transaction, caseId: string): Promise<Award[]> {
  const { rows } = await sql<Award>`select a.id, a.person_id as "personId", p.name, a.item_id as "itemId",
      a.hundredths::float8 / 100 as points, a.done_on as "doneOn", a.reason, a.file_id as "fileId",
      f.name as "fileName", a.proposed_by as "proposedBy", proposer.name as "proposedByName", a.outcome,
      decider.name as "decidedByName", a.note
    from assessment_award a
    join person p on p.tenant_id = a.tenant_id and p.id = a.person_id
    join person proposer on proposer.tenant_id = a.tenant_id and proposer.id = a.proposed_by
    left join person decider on decider.tenant_id = a.tenant_id and decider.id = a.decided_by
    left join file f on f.tenant_id = a.tenant_id and f.id = a.file_id
    where a.tenant_id = ${tenantId} and a.case_id = ${caseId}
    order by a.outcome is not null, a.proposed_at, a.id`.execute(tx);
  return rows;
}

export interface NewAward {
  readonly caseId: string;
  readonly personId: string;
  readonly itemId: string;
  readonly points: number;
  readonly doneOn: string;
  readonly reason: string;
  readonly fileId: string;
  readonly proposedBy: string;
  readonly at: Date;
}

export async function insertAward(tx: Transaction, one: NewAward): Promise<string> {
  const id = v7({ msecs: one.at.getTime() });
  await sql`insert into assessment_award (tenant_id, id, case_id, person_id, item_id, hundredths, done_on, reason, file_id,
      proposed_by, proposed_at)
    values (${tenantId}, ${id}, ${one.caseId}, ${one.personId}, ${one.itemId}, ${Math.round(one.points * 100)},
      ${one.doneOn}::date, ${one.reason}, ${one.fileId}, ${one.proposedBy}, ${one.at})`.execute(tx);
  return id;
}

export async function decideAwardRow(
  tx: Transaction,
  one: { id: string; outcome: string; decidedBy: string; note: string; at: Date },
): Promise<void> {
  await sql`update assessment_award set outcome = ${one.outcome}, decided_by = ${one.decidedBy}, note = ${one.note},
      decided_at = ${one.at}
    where tenant_id = ${tenantId} and id = ${one.id}`.execute(tx);
}

export async function openAwardCount(tx: Transaction, caseId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from assessment_award
    where tenant_id = ${tenantId} and case_id = ${caseId} and outcome is null`.execute(tx);
  return rows[0]?.count ?? 0;
}

export async function insertReopening(
  tx: Transaction,
  one: { caseId: string; deedId: string; personId: string; reason: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`insert into assessment_reopening (tenant_id, case_id, deed_id, person_id, reason, at)
    values (${tenantId}, ${one.caseId}, ${one.deedId}, ${one.personId}, ${one.reason}, ${one.at})
    on conflict do nothing returning deed_id`.execute(tx);
  return rows.length > 0;
}

export async function reopenedDeeds(tx: Transaction, caseId: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select deed_id as id from assessment_reopening
    where tenant_id = ${tenantId} and case_id = ${caseId}`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}
