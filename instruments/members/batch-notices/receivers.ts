// Whom a notice to a selection reaches: only who holds a seat today.
import { type SqlBool, sql, type Transaction } from '#platform/database';

export interface Selection {
  readonly personIds: readonly string[];
  readonly bodyIds: readonly string[];
  readonly everybody: boolean;
}

export async function receiversOf(
  tx: Transaction,
  { personIds, bodyIds, everybody }: Selection,
  today: string,
): Promise<{ id: string; name: string }[]> {
  const bodies = sql`${[...bodyIds]}::uuid[]`;
  const chosen = everybody
    ? sql<SqlBool>`true`
    : sql<SqlBool>`(p.id = any(${[...personIds]}::uuid[]) or s.sector_id = any(${bodies}) or exists (
        select from placement x where x.tenant_id = p.tenant_id and x.person_id = p.id and x.body_id = any(${bodies})
          and x.starts_on <= ${today}::date and (x.ends_on is null or x.ends_on >= ${today}::date)))`;
  const { rows } = await sql<{ id: string; name: string }>`select distinct p.id, p.name, p.pinyin from person p
    join seat s on s.tenant_id = p.tenant_id and s.person_id = p.id and s.starts_on <= ${today}::date
      and (s.ends_on is null or s.ends_on >= ${today}::date)
    where p.tenant_id = app.tenant_id() and ${chosen} order by p.pinyin, p.id`.execute(tx);
  return rows;
}
