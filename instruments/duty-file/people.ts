// The member and the seat, from the register: nothing of it is typed here.
import { sql, type Transaction } from '#platform/database';
import type { PersonView } from './contract/file.ts';

export interface SeatOfMember {
  readonly person: PersonView;
  readonly term: { readonly id: string; readonly name: string };
  readonly from: string;
  readonly until: string | null;
}

interface Row extends PersonView {
  termId: string;
  termName: string;
  from: string;
  until: string | null;
}

/** The seat that stands today, or the last one there was; null for whoever never sat. */
export async function seatOf(tx: Transaction, personId: string, today: string): Promise<SeatOfMember | null> {
  const { rows } = await sql<Row>`select p.id, p.name, p.sex, p.ethnicity, p.party, p.education, p.employer, p.post,
      sector.name as sector, s.is_standing as "isStanding", t.id as "termId", t.name as "termName",
      s.starts_on as "from", s.ends_on as "until",
      coalesce((select array_agg(b.name order by b.position, b.name) from placement pl
        join body b on b.tenant_id = pl.tenant_id and b.id = pl.body_id
        where pl.tenant_id = p.tenant_id and pl.person_id = p.id and pl.starts_on <= ${today}::date
          and (pl.ends_on is null or pl.ends_on >= ${today}::date)), '{}') as bodies
    from seat s join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
    join term t on t.tenant_id = s.tenant_id and t.id = s.term_id
    left join body sector on sector.tenant_id = s.tenant_id and sector.id = s.sector_id
    where s.tenant_id = app.tenant_id() and s.person_id = ${personId} and s.starts_on <= ${today}::date
    order by s.starts_on desc limit 1`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  const { termId, termName, from, until, ...person } = row;
  return { person, term: { id: termId, name: termName }, from, until };
}

/** Bodies that may have organised something, the asker's own marked. */
export async function bodiesNow(
  tx: Transaction,
  personId: string | null,
): Promise<{ id: string; name: string; isOwn: boolean }[]> {
  const { rows } = await sql<{ id: string; name: string; isOwn: boolean }>`select b.id, b.name,
      (exists (select from placement pl where pl.tenant_id = b.tenant_id and pl.body_id = b.id
          and pl.person_id = ${personId}::uuid and pl.ends_on is null)
        or exists (select from seat s where s.tenant_id = b.tenant_id and s.sector_id = b.id
          and s.person_id = ${personId}::uuid and s.ends_on is null)) as "isOwn"
    from body b where b.tenant_id = app.tenant_id() and b.ended_on is null
      and b.kind in ('special-committee', 'sector', 'member-group', 'participating-unit')
    order by b.position, b.name, b.id`.execute(tx);
  return rows;
}

export async function isBodyNow(tx: Transaction, id: string): Promise<boolean> {
  const { rows } =
    await sql`select from body where tenant_id = app.tenant_id() and id = ${id} and ended_on is null`.execute(tx);
  return rows.length > 0;
}
