import { sql, type Transaction } from '#platform/database';
import type { VisitView } from '../contract/visits.ts';

/** The visits of a place, the latest first; the visitor's name and telephone are not among it. One query. */
export async function readVisits(tx: Transaction, placeId: string): Promise<VisitView[]> {
  const { rows } = await sql<VisitView>`select v.id, v.held_on as "heldOn", p.name as by, v.visitors, v.raised,
      v.visitor_sealed is not null as "hasVisitor",
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name) order by f.id) from file f
        where f.tenant_id = v.tenant_id and f.id = any(v.file_ids)), '[]') as files
    from place_visit v join person p on p.tenant_id = v.tenant_id and p.id = v.by_person_id
    where v.tenant_id = app.tenant_id() and v.case_id = ${placeId}
    order by v.held_on desc, v.id desc limit 200`.execute(tx);
  return rows;
}
