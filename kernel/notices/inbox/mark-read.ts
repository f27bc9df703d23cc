import { sql, type Transaction } from '#platform/database';

export interface Reading {
  personId: string;
  noticeIds?: readonly string[];
  now: Date;
}

export async function markRead(tx: Transaction, { personId, noticeIds, now }: Reading): Promise<number> {
  const chosen = noticeIds ? sql`id = any(${[...noticeIds]}::uuid[])` : sql`true`;
  const { numAffectedRows } = await sql`
    update notice set read_at = ${now}
    where tenant_id = app.tenant_id() and person_id = ${personId} and read_at is null and ${chosen}`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

export interface Completion {
  caseId: string;
  kind: string;
  /** Missing: done for everyone who was asked. */
  personId?: string;
  now: Date;
}

export async function markDone(tx: Transaction, { caseId, kind, personId, now }: Completion): Promise<number> {
  const whose = personId ? sql`person_id = ${personId}::uuid` : sql`true`;
  const { numAffectedRows } = await sql`
    update notice set done_at = ${now}
    where tenant_id = app.tenant_id() and case_id = ${caseId} and kind = ${kind} and done_at is null and ${whose}
  `.execute(tx);
  return Number(numAffectedRows ?? 0);
}
