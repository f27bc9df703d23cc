// Who is meant by "the sector, the committee, the whole term": resolved once, on the day the roll is made.
import { sql, type Transaction } from '#platform/database';
import type { Called } from './storage.ts';

export interface Calls {
  readonly bodyIds: readonly string[];
  readonly isWholeTerm: boolean;
  readonly isStandingMembers: boolean;
  readonly personIds: readonly string[];
}

interface Row {
  person_id: string;
  body_ids: string[];
  sector_id: string | null;
}

/** One line a person. Somebody called through two bodies keeps both, and is counted in the sector of the seat they hold
 * that day; of two seats the one that began last decides. One SQL query. */
export async function peopleCalled(tx: Transaction, calls: Calls, on: string): Promise<Called[]> {
  const holds = sql`starts_on <= ${on}::date and (ends_on is null or ends_on >= ${on}::date)`;
  const bodies = [...calls.bodyIds];
  const { rows } = await sql<Row>`with called as (
      select person_id, sector_id as body_id from seat
        where tenant_id = app.tenant_id() and ${holds} and sector_id = any(${bodies}::uuid[])
      union select person_id, body_id from placement
        where tenant_id = app.tenant_id() and ${holds} and body_id = any(${bodies}::uuid[])
      union select s.person_id, b.id from seat s join body b on b.tenant_id = s.tenant_id and b.kind = 'standing-committee'
        where s.tenant_id = app.tenant_id() and s.is_standing and b.id = any(${bodies}::uuid[])
          and s.starts_on <= ${on}::date and (s.ends_on is null or s.ends_on >= ${on}::date)
      union select person_id, null from seat
        where tenant_id = app.tenant_id() and ${holds}
          and (${calls.isWholeTerm} or (${calls.isStandingMembers} and is_standing))
      union select id, null from person
        where tenant_id = app.tenant_id() and id = any(${[...calls.personIds]}::uuid[])
    )
    select person_id, coalesce(array_agg(distinct body_id order by body_id) filter (where body_id is not null), '{}') as body_ids,
      (select sector_id from seat s where s.tenant_id = app.tenant_id() and s.person_id = called.person_id
        and s.starts_on <= ${on}::date and (s.ends_on is null or s.ends_on >= ${on}::date)
        order by s.starts_on desc, s.id limit 1) as sector_id
    from called group by person_id`.execute(tx);
  return rows.map(({ person_id, body_ids, sector_id }) => ({
    ...{ personId: person_id, calledAs: 'member', bodyIds: body_ids, sectorId: sector_id },
  }));
}
