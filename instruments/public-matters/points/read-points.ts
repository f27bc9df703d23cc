// Points as lists show them, with the people in charge and how much is raised there.
import { sql, type Transaction } from '#platform/database';
import type { PointItem, PointView } from '../contract/points.ts';
import { openMatterStates } from '../contract/vocabulary.ts';

export interface PointsWanted {
  readonly pointId?: string;
  /** Only those this person is in charge of. */
  readonly personId?: string;
}

/** One SQL query; in service first, by name. */
export async function readPoints(tx: Transaction, { pointId, personId }: PointsWanted = {}): Promise<PointItem[]> {
  const { rows } = await sql<PointItem>`select k.id, k.version, k.state, k.title, p.code, p.kind, p.address, p.district,
      p.open_hours as "openHours", p.opened_on as "openedOn",
      coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name) order by c.since_at, h.id)
        from case_party c join person h on h.tenant_id = c.tenant_id and h.id = c.party_id
        where c.tenant_id = p.tenant_id and c.case_id = p.case_id and c.relation = 'in-charge'), '[]') as "inCharge",
      (select count(*)::int from public_matter m where m.tenant_id = p.tenant_id and m.point_id = p.case_id) as matters,
      (select count(*)::int from public_matter m join "case" o on o.tenant_id = m.tenant_id and o.id = m.case_id
        where m.tenant_id = p.tenant_id and m.point_id = p.case_id and o.state = any(${[...openMatterStates]}))
        as "openMatters"
    from report_point p join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
    where p.tenant_id = app.tenant_id() and (${pointId ?? null}::uuid is null or p.case_id = ${pointId ?? null}::uuid)
      and (${personId ?? null}::uuid is null or exists (select from case_party c where c.tenant_id = p.tenant_id
        and c.case_id = p.case_id and c.relation = 'in-charge' and c.party_id = ${personId ?? null}::uuid))
    order by k.state = 'in-service' desc, k.title, k.id`.execute(tx);
  return rows;
}

export type ServiceAt = PointView['services'][number] & { readonly pointId: string };

export async function servicesAt(
  tx: Transaction,
  { pointIds, personId = null }: { pointIds: readonly string[]; personId?: string | null },
): Promise<ServiceAt[]> {
  const { rows } = await sql<ServiceAt>`select s.id, s.case_id as "pointId", h.name as person, s.on_day as "onDay",
      s.hours::float8 as hours, s.note
    from report_point_service s join person h on h.tenant_id = s.tenant_id and h.id = s.person_id
    where s.tenant_id = app.tenant_id() and s.case_id = any(${[...pointIds]}::uuid[])
      and (${personId}::uuid is null or s.person_id = ${personId}::uuid)
    order by s.on_day desc, s.id limit 200`.execute(tx);
  return rows;
}
