import { sql, type Transaction } from '#platform/database';
import type { Sitter } from '../seating.ts';

/** Everybody on the roll who has not been given leave, with what decides where they sit. */
export async function sittersOf(tx: Transaction, caseId: string): Promise<Sitter[]> {
  const { rows } = await sql<Sitter>`select r.person_id as "personId", p.name, coalesce(b.name, '') as sector,
      coalesce(b.position, 10000) as "sectorPosition"
    from roll_entry r join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
      left join body b on b.tenant_id = r.tenant_id and b.id = r.sector_id
    where r.tenant_id = app.tenant_id() and r.case_id = ${caseId}::uuid and r.reply <> 'leave-granted'`.execute(tx);
  return rows;
}
