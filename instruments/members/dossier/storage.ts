// What the record holds of one body's year.

import { type DeedView, readDeeds } from '#kernel/deeds';
import { attendedStates } from '#kernel/gatherings';
import { sql, type Transaction } from '#platform/database';
import type { Dossier } from '../contract/dossier.ts';

export interface BodyYear {
  readonly bodyId: string;
  readonly from: string;
  readonly until: string;
}

const came = sql`${[...attendedStates]}::text[]`;
const startsBetween = ({ from, until }: BodyYear) =>
  sql`g.starts_at >= ${`${from}T00:00:00+08:00`}::timestamptz
    and g.starts_at < ${`${until}T00:00:00+08:00`}::timestamptz + interval '1 day'`;

/** Whoever was in it on a day of the year: by seat for a sector, by place otherwise; the last post each had. */
export async function membersInYear(
  tx: Transaction,
  year: BodyYear,
): Promise<Omit<Dossier['members'][number], 'deeds'>[]> {
  const { bodyId, from, until } = year;
  const overlaps = sql`x.starts_on <= ${until}::date and (x.ends_on is null or x.ends_on >= ${from}::date)`;
  const { rows } = await sql<Omit<Dossier['members'][number], 'deeds'>>`with held as (
      select x.person_id, x.post, x.starts_on, x.ends_on from placement x
      where x.tenant_id = app.tenant_id() and x.body_id = ${bodyId} and ${overlaps}
      union all select x.person_id, 'member', x.starts_on, x.ends_on from seat x
      where x.tenant_id = app.tenant_id() and x.sector_id = ${bodyId} and ${overlaps}),
    member as (select person_id, min(starts_on) as starts_on,
        case when bool_or(ends_on is null) then null else max(ends_on) end as ends_on,
        (array_agg(post order by (post = 'member'), starts_on desc))[1] as post from held group by person_id),
    roll as (select e.person_id, count(*)::int as called,
        count(*) filter (where e.attendance = any(${came}))::int as came,
        count(*) filter (where e.reply = 'leave-granted' or e.attendance = 'excused')::int as on_leave
      from roll_entry e join gathering g on g.tenant_id = e.tenant_id and g.case_id = e.case_id
      join "case" k on k.tenant_id = g.tenant_id and k.id = g.case_id and k.state not in ('draft', 'cancelled')
      where e.tenant_id = app.tenant_id() and g.host_body_id = ${bodyId} and ${startsBetween(year)} group by e.person_id)
    select p.id, p.name, m.post, m.starts_on as "from", m.ends_on as "until", coalesce(r.called, 0) as called,
      coalesce(r.came, 0) as came, coalesce(r.on_leave, 0) as "onLeave"
    from member m join person p on p.tenant_id = app.tenant_id() and p.id = m.person_id
    left join roll r on r.person_id = m.person_id order by p.pinyin, p.id`.execute(tx);
  return rows;
}

export async function activitiesOf(tx: Transaction, year: BodyYear): Promise<Dossier['activities']> {
  const { rows } = await sql<Dossier['activities'][number]>`select k.title, g.kind,
      to_char(g.starts_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "heldOn", g.place,
      (select count(*)::int from roll_entry e where e.tenant_id = g.tenant_id and e.case_id = g.case_id) as called,
      (select count(*)::int from roll_entry e where e.tenant_id = g.tenant_id and e.case_id = g.case_id
        and e.attendance = any(${came})) as came
    from gathering g join "case" k on k.tenant_id = g.tenant_id and k.id = g.case_id
    where g.tenant_id = app.tenant_id() and g.host_body_id = ${year.bodyId} and ${startsBetween(year)}
      and k.state not in ('draft', 'cancelled')
    order by g.starts_at, k.id`.execute(tx);
  return rows;
}

/** Written in the year and filed: its own, and those a member signed. */
export async function proposalsOf(
  tx: Transaction,
  { bodyId, from, until }: BodyYear,
  memberIds: readonly string[],
): Promise<Dossier['proposals']> {
  const { rows } = await sql<Dossier['proposals'][number]>`select k.number, k.title,
      bool_or(c.party_id = ${bodyId}) as "isCollective"
    from "case" k join case_party c on c.tenant_id = k.tenant_id and c.case_id = k.id
      and (c.party_id = ${bodyId} or (c.relation = 'proposer' and c.party_id = any(${[...memberIds]}::uuid[])))
    where k.tenant_id = app.tenant_id() and k.kind = 'proposal' and k.number is not null
      and k.audience in ('members', 'public')
      and (k.created_at at time zone 'Asia/Shanghai')::date between ${from}::date and ${until}::date
    group by k.id, k.number, k.title order by k.number, k.id`.execute(tx);
  return rows;
}

/** The standing deeds of the year of whoever was in it. */
export async function deedsOf(
  tx: Transaction,
  { from, until }: BodyYear,
  personIds: readonly string[],
): Promise<DeedView[]> {
  return personIds.length === 0 ? [] : readDeeds(tx, { personIds, from, until });
}
