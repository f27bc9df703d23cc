import type { LiaisonKind } from '#kernel/liaison';
import { liaisonKinds } from '#kernel/liaison';
import { sql, type Transaction } from '#platform/database';

export interface MemberToContact {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
  readonly isInParty: boolean;
  /** Contactors by kind who stand today. */
  readonly by: readonly LiaisonKind[];
}

/** Members of today in the register's order, with the kinds by which somebody contacts them. One query. */
export async function membersToContact(tx: Transaction, today: string): Promise<MemberToContact[]> {
  const { rows } =
    await sql<MemberToContact>`select distinct on (p.pinyin, p.id) p.id, p.name, coalesce(b.name, '') as sector,
      coalesce(p.party in ('中国共产党', '中共', '中共党员', '中共预备党员'), false) as "isInParty",
      array(select distinct l.kind from liaison_pair l join "case" k on k.tenant_id = l.tenant_id and k.id = l.case_id
        where l.tenant_id = p.tenant_id and l.contactee_id = p.id and k.state = 'standing'
        and l.from_on <= ${today}::date and (l.until_on is null or l.until_on >= ${today}::date)) as by
    from seat s join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
      left join body b on b.tenant_id = s.tenant_id and b.id = s.sector_id
    where s.tenant_id = app.tenant_id() and s.starts_on <= ${today}::date
      and (s.ends_on is null or s.ends_on >= ${today}::date)
    order by p.pinyin, p.id`.execute(tx);
  return rows;
}

/** Whom a kind is for. */
export function isAmong(kind: LiaisonKind, { isInParty }: MemberToContact): boolean {
  const { among } = liaisonKinds[kind];
  if (among === 'party-members') return isInParty;
  return among === 'members' || (among === 'members-outside-the-party' && !isInParty);
}
