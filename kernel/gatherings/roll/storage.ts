import { v7 } from 'uuid';
import { sql, type Transaction, tables } from '#platform/database';
import type { Calling } from '../contract.ts';
import type { RollEntry } from '../gathering.ts';
import type { GatheringTables } from '../tables.ts';

type Row = GatheringTables['roll_entry'];

const entryOf = (row: Row): RollEntry => ({
  ...{ id: row.id, caseId: row.case_id, personId: row.person_id, calledAs: row.called_as },
  ...{ bodyIds: row.body_ids, sectorId: row.sector_id, groupName: row.group_name, seat: row.seat },
  ...{ noticedAt: row.noticed_at, readAt: row.read_at, reply: row.reply, repliedAt: row.replied_at },
  ...{ leaveReason: row.leave_reason, leaveNote: row.leave_note, leaveDecidedBy: row.leave_decided_by },
  ...{ leaveDecidedAt: row.leave_decided_at, leaveDecisionNote: row.leave_decision_note },
  ...{ attendance: row.attendance, leftEarly: row.left_early, isOnline: row.is_online },
  ...{ signedInAt: row.signed_in_at, signedOutAt: row.signed_out_at, signInWay: row.sign_in_way },
  notedBy: row.noted_by,
});

/** Everybody called, by no order; the caller holds the case's lock when it means to change something. */
export async function rollEntriesOf(tx: Transaction, caseId: string): Promise<RollEntry[]> {
  const rows = await tables<GatheringTables>(tx)
    .selectFrom('roll_entry')
    .selectAll()
    .where('case_id', '=', caseId)
    .execute();
  return rows.map(entryOf);
}

export async function rollEntryOf(tx: Transaction, caseId: string, personId: string | null): Promise<RollEntry | null> {
  if (personId === null) return null;
  const row = await tables<GatheringTables>(tx)
    .selectFrom('roll_entry')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row ? entryOf(row) : null;
}

export interface Called {
  readonly personId: string;
  readonly calledAs: Calling;
  readonly bodyIds: readonly string[];
  readonly sectorId: string | null;
}

/** Puts people on the roll; whoever is on it already keeps their line and gains the bodies. */
export async function callPeople(
  tx: Transaction,
  { caseId, called, now }: { caseId: string; called: readonly Called[]; now: Date },
): Promise<void> {
  if (called.length === 0) return;
  const rows = called.map((one) => ({ ...one, id: v7({ msecs: now.getTime() }) }));
  await sql`insert into roll_entry (tenant_id, id, case_id, person_id, called_as, body_ids, sector_id)
    select app.tenant_id(), id, ${caseId}::uuid, "personId", "calledAs", "bodyIds", "sectorId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as told(id uuid, "personId" uuid, "calledAs" text, "bodyIds" uuid[], "sectorId" uuid)
    on conflict (tenant_id, case_id, person_id) do update
      set body_ids = (select coalesce(array_agg(distinct one order by one), '{}')
        from unnest(roll_entry.body_ids || excluded.body_ids) one)`.execute(tx);
}

export type RollPatch = Partial<Omit<Row, 'tenant_id' | 'id' | 'case_id' | 'person_id'>>;

/** Writes the same to the lines of some people; absent: of everybody. */
export async function updateRoll(
  tx: Transaction,
  { caseId, personIds, patch }: { caseId: string; personIds?: readonly string[]; patch: RollPatch },
): Promise<void> {
  const update = tables<GatheringTables>(tx).updateTable('roll_entry').set(patch).where('case_id', '=', caseId);
  const ids = personIds && [...personIds];
  await (ids ? update.where(sql<boolean>`person_id = any(${ids}::uuid[])`) : update).execute();
}

export interface Placed {
  readonly personId: string;
  readonly groupName?: string;
  readonly seat?: string;
}

/** Groups and seats of many in one statement; what is left out stays. */
export async function placePeople(tx: Transaction, caseId: string, placed: readonly Placed[]): Promise<void> {
  if (placed.length === 0) return;
  await sql`update roll_entry set group_name = coalesce(told."groupName", group_name), seat = coalesce(told.seat, roll_entry.seat)
    from jsonb_to_recordset(${JSON.stringify(placed)}::jsonb) as told("personId" uuid, "groupName" text, seat text)
    where tenant_id = app.tenant_id() and case_id = ${caseId}::uuid and person_id = told."personId"`.execute(tx);
}

export async function takeOffRoll(tx: Transaction, caseId: string, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  await tables<GatheringTables>(tx)
    .deleteFrom('roll_entry')
    .where('case_id', '=', caseId)
    .where('person_id', 'in', [...personIds])
    .execute();
}
