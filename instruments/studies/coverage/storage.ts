import { sql, type Transaction } from '#platform/database';
import type { BodyNamed, MemberSeated } from './rules.ts';

/** Who holds a seat on a day, in the order of their names in pinyin. */
export async function membersOn(tx: Transaction, today: string): Promise<MemberSeated[]> {
  const { rows } = await sql<MemberSeated>`select p.id as "personId", p.name, s.is_standing as "isStanding",
      s.sector_id as "sectorId", exists (select from seat before join term t on t.tenant_id = before.tenant_id
        and t.id = before.term_id join term now on now.tenant_id = s.tenant_id and now.id = s.term_id
        where before.tenant_id = s.tenant_id and before.person_id = s.person_id and t.ordinal < now.ordinal)
        as "isReElected",
      coalesce((select jsonb_agg(pl.body_id) from placement pl join body b on b.tenant_id = pl.tenant_id
        and b.id = pl.body_id where pl.tenant_id = s.tenant_id and pl.person_id = s.person_id
        and b.kind = 'special-committee' and pl.starts_on <= ${today}::date
        and (pl.ends_on is null or pl.ends_on >= ${today}::date)), '[]') as "committeeIds"
    from (select distinct on (person_id) * from seat where tenant_id = app.tenant_id() and starts_on <= ${today}::date
        and (ends_on is null or ends_on >= ${today}::date) order by person_id, starts_on desc, id) s
      join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
    order by p.pinyin, p.name, p.id`.execute(tx);
  return rows;
}

export async function bodiesCounted(tx: Transaction): Promise<BodyNamed[]> {
  const { rows } = await sql<BodyNamed>`select id, name, kind from body
    where tenant_id = app.tenant_id() and kind in ('sector', 'special-committee') and ended_on is null
    order by kind desc, position, name, id`.execute(tx);
  return rows;
}

/** Who has made up for one of these gatherings. */
export async function madeUpFor(tx: Transaction, gatheringIds: readonly string[]): Promise<string[]> {
  if (gatheringIds.length === 0) return [];
  const { rows } = await sql<{ id: string }>`select distinct m.person_id as id from study_make_up m
    join "case" k on k.tenant_id = m.tenant_id and k.id = m.case_id
    where m.tenant_id = app.tenant_id() and k.state = 'accepted'
      and m.gathering_id = any(${[...gatheringIds]}::uuid[])`.execute(tx);
  return rows.map(({ id }) => id);
}
