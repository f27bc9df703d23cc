import { sql, type Transaction } from '#platform/database';
import type { AdoptionView } from '../contract/upward.ts';
import type { StandingAdoption } from './counted.ts';

export interface NewAdoption {
  readonly id: string;
  readonly issueId: string;
  readonly level: string;
  readonly form: string;
  readonly receiver: string;
  readonly receiverKind: string;
  readonly document: string;
  readonly adoptedOn: string;
  readonly fileId: string | null;
  readonly note: string;
  readonly toldBy: string | null;
  readonly toldKey: string | null;
  readonly byName: string;
  readonly at: Date;
}

export async function insertAdoption(tx: Transaction, one: NewAdoption): Promise<void> {
  await sql`insert into information_adoption (tenant_id, id, issue_id, level, form, receiver, receiver_kind, document,
      adopted_on, file_id, note, told_by, told_key, by_name, at)
    values (app.tenant_id(), ${one.id}, ${one.issueId}, ${one.level}, ${one.form}, ${one.receiver}, ${one.receiverKind},
      ${one.document}, ${one.adoptedOn}::date, ${one.fileId}::uuid, ${one.note}, ${one.toldBy}::uuid, ${one.toldKey},
      ${one.byName}, ${one.at}::timestamptz)`.execute(tx);
}

export type AdoptionChange = Omit<NewAdoption, 'id' | 'issueId' | 'toldBy' | 'toldKey' | 'byName' | 'at'>;

export async function updateAdoption(
  tx: Transaction,
  id: string,
  { reason, ...one }: AdoptionChange & { reason: string },
): Promise<void> {
  await sql`update information_adoption set level = ${one.level}, form = ${one.form}, receiver = ${one.receiver},
      receiver_kind = ${one.receiverKind}, document = ${one.document}, adopted_on = ${one.adoptedOn}::date,
      file_id = ${one.fileId}::uuid, note = ${one.note}, changed_reason = ${reason}, withdrawn_at = null
    where tenant_id = app.tenant_id() and id = ${id}`.execute(tx);
}

export async function setWithdrawn(
  tx: Transaction,
  { id, at, reason }: { id: string; at: Date; reason: string },
): Promise<void> {
  await sql`update information_adoption set withdrawn_at = ${at}::timestamptz, changed_reason = ${reason}
    where tenant_id = app.tenant_id() and id = ${id}`.execute(tx);
}

export async function adoptionsOf(tx: Transaction, issueId: string): Promise<AdoptionView[]> {
  const { rows } = await sql<AdoptionView>`select id, level, form, receiver, receiver_kind as "receiverKind", document,
      adopted_on as "adoptedOn", file_id as "fileId", note, by_name as by, told_by is not null as "isTold",
      withdrawn_at is not null as "isWithdrawn", changed_reason as "changedReason"
    from information_adoption where tenant_id = app.tenant_id() and issue_id = ${issueId}
    order by adopted_on, at, id`.execute(tx);
  return rows;
}

/** The one that the committee above told of under this key. */
export async function toldAdoption(
  tx: Transaction,
  { by, key }: { by: string; key: string },
): Promise<{ id: string; isWithdrawn: boolean } | null> {
  const { rows } = await sql<{ id: string; isWithdrawn: boolean }>`select id, withdrawn_at is not null as "isWithdrawn"
    from information_adoption
    where tenant_id = app.tenant_id() and told_by = ${by}::uuid and told_key = ${key}`.execute(tx);
  return rows[0] ?? null;
}

/** Every notice that stands for the issues this report is part of. */
export async function standingOfReport(tx: Transaction, reportId: string): Promise<StandingAdoption[]> {
  const { rows } = await sql<StandingAdoption>`select a.id, a.level, a.form, a.receiver_kind as "receiverKind",
      a.adopted_on as "adoptedOn", s.share
    from information_issue_source s join information_adoption a on a.tenant_id = s.tenant_id and a.issue_id = s.issue_id
    where s.tenant_id = app.tenant_id() and s.report_id = ${reportId} and a.withdrawn_at is null
    order by a.adopted_on, a.id`.execute(tx);
  return rows;
}
