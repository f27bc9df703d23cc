// The people of a panel with everything they may have to do with: themselves, their units, the bodies they speak for.
import { sql, type Transaction } from '#platform/database';
import type { Panelist } from './round.ts';

export async function panelOf(tx: Transaction, personIds: readonly string[], today: string): Promise<Panelist[]> {
  const { rows } = await sql<Panelist>`select person.id as "personId", person.name,
      array[person.id] || coalesce((select array_agg(tie) from (
        select unnest(array[h.unit_id, h.body_id]) as tie from role_holding h
          where h.tenant_id = person.tenant_id and h.person_id = person.id
            and (h.ends_on is null or h.ends_on >= ${today}::date)
        union select body_id from placement p where p.tenant_id = person.tenant_id and p.person_id = person.id
          and (p.ends_on is null or p.ends_on >= ${today}::date)) tied where tie is not null), '{}') as ties
    from person where person.tenant_id = app.tenant_id() and person.id = any(${[...personIds]}::uuid[])
    order by person.pinyin, person.id`.execute(tx);
  return rows;
}
