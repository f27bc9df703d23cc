// Who stands where on paper: by seat of their sector, or by name.
import { sql, type Transaction } from '#platform/database';

export async function orderedRoll(tx: Transaction, caseId: string, by: 'roll' | 'name'): Promise<string[]> {
  const order =
    by === 'name'
      ? sql`p.pinyin, p.name, p.id`
      : sql`b.position nulls last, b.name nulls last, r.group_name, p.pinyin, p.name, p.id`;
  const { rows } = await sql<{ id: string }>`select r.person_id as id
    from roll_entry r join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
    left join body b on b.tenant_id = r.tenant_id and b.id = r.sector_id
    where r.tenant_id = app.tenant_id() and r.case_id = ${caseId}::uuid order by ${order}`.execute(tx);
  return rows.map(({ id }) => id);
}
