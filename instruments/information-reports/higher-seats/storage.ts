// Authors who hold a seat in a committee above as well.
import { sql, type Transaction } from '#platform/database';

export type SeatAbove = 'none' | 'province' | 'nation';

export async function seatAbove(tx: Transaction, personId: string): Promise<SeatAbove> {
  const { rows } = await sql<{ level: SeatAbove }>`select level from information_higher_seat
    where tenant_id = app.tenant_id() and person_id = ${personId}`.execute(tx);
  return rows[0]?.level ?? 'none';
}

export async function setSeatAbove(
  tx: Transaction,
  one: { personId: string; level: 'province' | 'nation' | null; byName: string; at: Date },
): Promise<void> {
  if (one.level === null) {
    await sql`delete from information_higher_seat where tenant_id = app.tenant_id() and person_id = ${one.personId}`.execute(
      tx,
    );
    return;
  }
  await sql`insert into information_higher_seat (tenant_id, person_id, level, by_name, at)
    values (app.tenant_id(), ${one.personId}, ${one.level}, ${one.byName}, ${one.at}::timestamptz)
    on conflict (tenant_id, person_id) do update set level = excluded.level, by_name = excluded.by_name,
      at = excluded.at`.execute(tx);
}
