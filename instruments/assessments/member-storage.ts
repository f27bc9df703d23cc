// Whoever held a seat in the period, with the seats; in the order of their names' pinyin, never of anything counted.
import type { SeatSpan } from '#kernel/scoring';
import { sql, type Transaction } from '#platform/database';

export interface SeatedMember {
  readonly personId: string;
  readonly name: string;
  readonly sector: string;
  readonly seats: readonly SeatSpan[];
}

interface Wanted {
  readonly from: string;
  readonly until: string;
  readonly personId?: string;
}

export async function membersIn(tx: Transaction, { from, until, personId }: Wanted): Promise<SeatedMember[]> {
  const isWanted = personId === undefined ? sql`true` : sql`p.id = ${personId}::uuid`;
  const { rows } = await sql<SeatedMember>`select p.id as "personId", p.name,
      coalesce((array_agg(sector.name order by s.starts_on desc) filter (where sector.name is not null))[1], '') as sector,
      jsonb_agg(jsonb_build_object('startsOn', s.starts_on, 'endsOn', s.ends_on, 'isStanding', s.is_standing)
        order by s.starts_on, s.id) as seats
    from seat s join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
    left join body sector on sector.tenant_id = s.tenant_id and sector.id = s.sector_id
    where s.tenant_id = app.tenant_id() and s.starts_on <= ${until}::date
      and (s.ends_on is null or s.ends_on >= ${from}::date) and ${isWanted}
    group by p.id, p.name, p.pinyin order by p.pinyin, p.id`.execute(tx);
  return rows;
}
