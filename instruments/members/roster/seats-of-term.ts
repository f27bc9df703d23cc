// Whoever held a seat in a term, once each: the seat of today, or the last one.
import { sql, type Transaction } from '#platform/database';

export const seatsOfTerm = (termId: string, today: string) => sql`select distinct on (x.person_id) x.tenant_id,
    x.person_id, x.sector_id, x.is_standing, x.ends_on, ${today}::date as today,
    x.starts_on <= ${today}::date and (x.ends_on is null or x.ends_on >= ${today}::date) as holds,
    min(x.starts_on) over (partition by x.person_id) as first_on,
    not exists (select from seat o join term ot on ot.tenant_id = o.tenant_id and ot.id = o.term_id
      where o.tenant_id = x.tenant_id and o.person_id = x.person_id and ot.ordinal < t.ordinal) as is_new
  from seat x join term t on t.tenant_id = x.tenant_id and t.id = x.term_id
  where x.tenant_id = app.tenant_id() and x.term_id = ${termId}
  order by x.person_id, (x.starts_on <= ${today}::date) desc, x.starts_on desc`;

/** The places of `m.person_id` today, as JSON. */
export const placesToday = (today: string) => sql`coalesce((select jsonb_agg(jsonb_build_object('bodyId', b.id,
    'name', b.name, 'kind', b.kind, 'post', x.post) order by b.kind, b.position, b.id)
  from placement x join body b on b.tenant_id = x.tenant_id and b.id = x.body_id
  where x.tenant_id = m.tenant_id and x.person_id = m.person_id and x.starts_on <= ${today}::date
    and (x.ends_on is null or x.ends_on >= ${today}::date)), '[]')`;

/** The term of today: the last that has begun. */
export async function currentTermId(tx: Transaction, today: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from term where tenant_id = app.tenant_id()
    order by (starts_on <= ${today}::date) desc, ordinal desc limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}
