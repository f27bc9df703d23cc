// What is to be read: the materials that plans name for the gathering that was missed.
import { sql, type Transaction } from '#platform/database';

export async function materialsFor(tx: Transaction, gatheringId: string): Promise<string> {
  const { rows } = await sql<{ materials: string }>`select e.materials from study_plan_gathering l
    join study_plan_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
    where l.tenant_id = app.tenant_id() and l.gathering_id = ${gatheringId} and e.materials <> ''
    order by e.position, e.id limit 10`.execute(tx);
  return rows.map(({ materials }) => materials).join('\n');
}
