import { type LiaisonKind, liaisonKindNames } from '#kernel/liaison';
import { sql, type Transaction } from '#platform/database';
import type { PairItem } from '../contract.ts';

export interface PairRow extends PairItem {
  contactorId: string;
  contacteeId: string | null;
}

export interface PairsWanted {
  readonly id?: string;
  /** Pairs one is in; absent: everybody's. */
  readonly personId?: string | null;
  readonly kind?: LiaisonKind | undefined;
}

/** Pairs with how often contact took place, and nothing of what it was about. One query. */
export async function readPairs(tx: Transaction, { id, personId, kind }: PairsWanted): Promise<PairRow[]> {
  const { rows } = await sql<PairRow>`select k.id, k.version, k.state, l.kind, one.name as contactor,
      coalesce(other.name, l.group_name) as contactee, coalesce(b.name, '') as sector,
      l.frequency_days as "frequencyDays", l.from_on as "fromOn", l.until_on as "untilOn",
      l.last_contact_on as "lastContactOn", l.contactor_id as "contactorId", l.contactee_id as "contacteeId",
      (select count(*)::int from liaison_contact c where c.tenant_id = l.tenant_id and c.case_id = l.case_id
        and c.taken_back_at is null) as contacts
    from liaison_pair l join "case" k on k.tenant_id = l.tenant_id and k.id = l.case_id
      join person one on one.tenant_id = l.tenant_id and one.id = l.contactor_id
      left join person other on other.tenant_id = l.tenant_id and other.id = l.contactee_id
      left join body b on b.tenant_id = l.tenant_id and b.id = coalesce(l.sector_id, (select s.sector_id from seat s
        where s.tenant_id = l.tenant_id and s.person_id = l.contactee_id order by s.starts_on desc limit 1))
    where l.tenant_id = app.tenant_id() and (${id ?? null}::uuid is null or l.case_id = ${id ?? null}::uuid)
      and (${kind ?? null}::text is null or l.kind = ${kind ?? null})
      and (${personId === undefined} or l.contactor_id = ${personId ?? null}::uuid or l.contactee_id = ${personId ?? null}::uuid)
    order by array_position(${[...liaisonKindNames]}::text[], l.kind), one.pinyin, one.id, other.pinyin, l.group_name, k.id
    limit 5000`.execute(tx);
  return rows;
}
