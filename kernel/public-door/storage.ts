// What the door remembers for a short while: passes that were used, and marks of addresses with what they did.
import { v7 } from 'uuid';
import { sql, type Transaction } from '#platform/database';

export type DoorDeed = 'taken' | 'wrong-code';

export interface AtDoor {
  readonly door: string;
  readonly mark: string;
}

/** Those who come from one address at the same moment wait for each other, so that a limit is a limit. */
export async function waitAtDoor(tx: Transaction, { door, mark }: AtDoor): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('public-door:' || app.tenant_id()::text || ${door} || ${mark}, 0))`.execute(
    tx,
  );
}

export async function countAtDoor(
  tx: Transaction,
  { door, mark, deed, since }: { door: string; mark: string | null; deed: DoorDeed; since: Date },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from public_door_entry
    where tenant_id = app.tenant_id() and door = ${door} and deed = ${deed} and at > ${since}
      and (${mark}::text is null or mark = ${mark})`.execute(tx);
  return rows[0]?.count ?? 0;
}

export async function noteAtDoor(
  tx: Transaction,
  { door, mark, deed, at }: AtDoor & { deed: DoorDeed; at: Date },
): Promise<void> {
  await sql`insert into public_door_entry (tenant_id, id, door, mark, deed, at)
    values (app.tenant_id(), ${v7({ msecs: at.getTime() })}, ${door}, ${mark}, ${deed}, ${at})`.execute(tx);
}

/** `again` when the very same form came before, `used` when the pass served for something else. */
export async function spendPass(
  tx: Transaction,
  { passId, door, fingerprint, at }: { passId: string; door: string; fingerprint: string; at: Date },
): Promise<'fresh' | 'again' | 'used'> {
  const { rows } = await sql`insert into public_door_pass (tenant_id, pass_id, door, fingerprint, used_at)
    values (app.tenant_id(), ${passId}, ${door}, ${fingerprint}, ${at}) on conflict do nothing returning 1`.execute(tx);
  if (rows.length > 0) return 'fresh';
  const { rows: before } = await sql<{ fingerprint: string }>`select fingerprint from public_door_pass
    where tenant_id = app.tenant_id() and pass_id = ${passId}`.execute(tx);
  return before[0]?.fingerprint === fingerprint ? 'again' : 'used';
}

export async function forgetAtDoor(tx: Transaction, before: Date): Promise<void> {
  await sql`delete from public_door_entry where tenant_id = app.tenant_id() and at < ${before}`.execute(tx);
  await sql`delete from public_door_pass where tenant_id = app.tenant_id() and used_at < ${before}`.execute(tx);
}
