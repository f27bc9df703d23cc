// The signed-in person with roles, seat and placements of today, in one query. Whoever works for a unit works for those
// that were merged into it.
import type { Actor, Placement, RoleHolding, Seat } from '#kernel/permissions';
import { sql, type Transaction } from '#platform/database';

interface ActorRow {
  name: string;
  roles: RoleHolding[];
  seat: Seat | null;
  placements: Placement[];
}

export interface ActorIdentity {
  readonly tenantId: string;
  readonly accountId: string;
  readonly personId: string;
  /** Today in the assembly's zone: seats and roles count from their first to their last day. */
  readonly today: string;
}

export async function readActor(tx: Transaction, identity: ActorIdentity): Promise<Actor | null> {
  const { tenantId, personId, today, accountId } = identity;
  const holds = (alias: string) =>
    sql`${sql.raw(alias)}.starts_on <= ${today}::date
      and (${sql.raw(alias)}.ends_on is null or ${sql.raw(alias)}.ends_on >= ${today}::date)`;
  const { rows } = await sql<ActorRow>`select person.name,
      coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'bodyId', r.body_id, 'unitId', line.id))
        from role_holding r cross join lateral app.unit_with_predecessors(r.unit_id) as line (id)
        where r.tenant_id = person.tenant_id and r.person_id = person.id and ${holds('r')}), '[]') as roles,
      (select jsonb_build_object('id', s.id, 'termId', s.term_id, 'sectorId', s.sector_id, 'isStanding', s.is_standing)
        from seat s where s.tenant_id = person.tenant_id and s.person_id = person.id and ${holds('s')}
        order by s.starts_on desc limit 1) as seat,
      coalesce((select jsonb_agg(jsonb_build_object('bodyId', p.body_id, 'post', p.post))
        from placement p where p.tenant_id = person.tenant_id and p.person_id = person.id and ${holds('p')}), '[]') as placements
    from person where tenant_id = ${tenantId} and id = ${personId}`.execute(tx);
  const row = rows[0];
  return row ? { tenantId, accountId, personId, onBehalfOf: null, ...row } : null;
}
