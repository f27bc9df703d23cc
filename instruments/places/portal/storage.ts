import { sql, type Transaction } from '#platform/database';
import type { PublicPlace } from '../contract/public-place.ts';

export interface Shown {
  readonly title: string;
  readonly isPublic: boolean;
  readonly address: string | null;
  readonly body: Omit<PublicPlace, 'isResting'>;
}

const mostDuties = 200;

/** As it may stand outside: of those on duty from today, only who agreed is named. One query. */
export async function shownPlace(tx: Transaction, placeId: string, today: string): Promise<Shown | null> {
  const { rows } = await sql<Shown>`select k.title, p.is_public as "isPublic", p.public_address as address,
      jsonb_build_object('kind', p.kind, 'address', p.address, 'township', p.township, 'openingHours', p.opening_hours,
        'restsUntil', p.rests_until,
        'sectors', coalesce((select jsonb_agg(b.name order by b.position, b.name) from body b
          where b.tenant_id = p.tenant_id and b.id = any(p.sector_ids)), '[]'),
        'duties', coalesce((select jsonb_agg(jsonb_build_object('onDay', d.on_day, 'startsAt', d.starts_at,
            'endsAt', d.ends_at, 'person', coalesce(d.name, '')) order by d.on_day, d.starts_at, d.name)
          from (select duty.on_day, duty.starts_at, duty.ends_at, person.name from place_duty duty
              left join place_named named on named.tenant_id = duty.tenant_id and named.case_id = duty.case_id
                and named.person_id = duty.person_id
              left join person on person.tenant_id = named.tenant_id and person.id = named.person_id
            where duty.tenant_id = p.tenant_id and duty.case_id = p.case_id and duty.cancelled_at is null
              and duty.on_day >= ${today}::date order by duty.on_day, duty.starts_at limit ${mostDuties}) d), '[]')) as body
    from place p join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
    where p.tenant_id = app.tenant_id() and p.case_id = ${placeId}`.execute(tx);
  return rows[0] ?? null;
}

export async function setPublic(tx: Transaction, placeId: string, isPublic: boolean, address: string): Promise<void> {
  await sql`update place set is_public = ${isPublic}, public_address = ${address}
    where tenant_id = app.tenant_id() and case_id = ${placeId}`.execute(tx);
}

export async function setNamed(
  tx: Transaction,
  { placeId, personId, isNamed, at }: { placeId: string; personId: string; isNamed: boolean; at: Date },
): Promise<void> {
  await sql`delete from place_named
    where tenant_id = app.tenant_id() and case_id = ${placeId} and person_id = ${personId}`.execute(tx);
  if (isNamed)
    await sql`insert into place_named (tenant_id, case_id, person_id, agreed_at)
      values (app.tenant_id(), ${placeId}, ${personId}, ${at})`.execute(tx);
}
