import { sql, type Transaction } from '#platform/database';
import type { MatterItem } from '../contract/matters.ts';
import { originOf } from './storage.ts';

export interface MattersWanted {
  readonly placeId?: string | undefined;
  /** Of whom one sees all; of others only those of a place, or handed over. */
  readonly personId: string | null;
  readonly isOffice: boolean;
  readonly from?: string;
  readonly until?: string;
}

interface Row extends Omit<MatterItem, 'origin'> {
  placeId: string | null;
  sourceKind: string | null;
}

/** Matters one may see, the latest first. One query. */
export async function readMatters(tx: Transaction, wanted: MattersWanted): Promise<MatterItem[]> {
  const { placeId = null, personId, isOffice, from = '0001-01-01', until = '9999-12-31' } = wanted;
  const { rows } = await sql<Row>`select k.id, k.version, k.state, k.title, p.name as receiver, m.place_id as "placeId",
      coalesce(place.title, '') as place, m.raised_on as "raisedOn", m.answer, m.response,
      (select s.kind from case_link l join "case" s on s.tenant_id = l.tenant_id and s.id = l.to_case_id
        where l.tenant_id = k.tenant_id and l.from_case_id = k.id and l.kind = 'raised-at' limit 1) as "sourceKind"
    from place_matter m join "case" k on k.tenant_id = m.tenant_id and k.id = m.case_id
      join person p on p.tenant_id = m.tenant_id and p.id = m.receiver_id
      left join "case" place on place.tenant_id = m.tenant_id and place.id = m.place_id
    where m.tenant_id = app.tenant_id() and m.raised_on between ${from}::date and ${until}::date
      and (${placeId}::uuid is null or m.place_id = ${placeId}::uuid)
      and (m.receiver_id = ${personId}::uuid or (${isOffice} and (m.place_id is not null or m.was_handed_over))
        or exists (select from case_party c where c.tenant_id = m.tenant_id and c.case_id = m.place_id
          and c.relation = 'keeper' and c.party_id = ${personId}::uuid))
    order by m.raised_on desc, k.id desc limit 500`.execute(tx);
  return rows.map(({ placeId: at, sourceKind, ...row }) => ({ ...row, origin: originOf({ placeId: at }, sourceKind) }));
}
