// Everybody who holds a seat of a term today, as the coverages and the composition need them.
import { sql, type Transaction } from '#platform/database';
import { placesToday, seatsOfTerm } from '../roster/seats-of-term.ts';

export interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
  readonly isStanding: boolean;
  readonly isNew: boolean;
  readonly sex: string | null;
  readonly birthYear: number | null;
  readonly education: string | null;
  readonly ethnicity: string | null;
  readonly party: string | null;
  readonly places: readonly { bodyId: string; name: string; kind: string }[];
}

export async function seatedMembers(tx: Transaction, termId: string, today: string): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`with member as (${seatsOfTerm(termId, today)})
    select p.id, p.name, coalesce(s.name, '') as sector, m.is_standing as "isStanding", m.is_new as "isNew",
      p.sex, p.birth_year as "birthYear", p.education, p.ethnicity, p.party, ${placesToday(today)} as places
    from member m join person p on p.tenant_id = m.tenant_id and p.id = m.person_id
    left join body s on s.tenant_id = m.tenant_id and s.id = m.sector_id
    where m.holds order by p.pinyin, p.id`.execute(tx);
  return rows;
}

/** Persons by branch, and the bodies that branches stand on, today. */
export async function branchesToday(tx: Transaction, today: string) {
  const { rows } = await sql<{ bodyId: string; personIds: string[] }>`select r.body_id as "bodyId",
      coalesce(array_agg(x.person_id) filter (where x.person_id is not null), '{}') as "personIds"
    from party_branch r left join party_branch_member x on x.tenant_id = r.tenant_id and x.branch_id = r.id
      and x.from_on <= ${today}::date and (x.until_on is null or x.until_on >= ${today}::date)
    where r.tenant_id = app.tenant_id() and r.from_on <= ${today}::date
      and (r.until_on is null or r.until_on >= ${today}::date)
    group by r.id, r.body_id`.execute(tx);
  return {
    bodyIds: new Set(rows.map(({ bodyId }) => bodyId)),
    personIds: new Set(rows.flatMap(({ personIds }) => personIds)),
  };
}
