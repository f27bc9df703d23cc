// Who has come, of all and by body and sector, in one statement.
import { sql, type Transaction } from '#platform/database';
import type { HallCount } from '../contract.ts';

export interface RollCount {
  readonly whole: HallCount;
  /** Those who are called as members: they make the quorum, wherever they sit. */
  readonly members: { readonly called: number; readonly attended: number };
  readonly byBody: HallCount[];
  readonly bySector: HallCount[];
}

interface Row {
  kind: 'whole' | 'member' | 'body' | 'sector';
  name: string;
  called: number;
  attended: number;
  leave: number;
}

export async function countRoll(tx: Transaction, caseId: string): Promise<RollCount> {
  const { rows } = await sql<Row>`with line as (
      select called_as, body_ids, sector_id, attendance in ('present', 'late', 'delegated') as has_come,
        attendance = 'excused' or (attendance = 'open' and reply = 'leave-granted') as is_on_leave
      from roll_entry where tenant_id = app.tenant_id() and case_id = ${caseId}::uuid
    ), part as (
      select 'whole' as kind, null::uuid as id, has_come, is_on_leave from line
      union all select 'member', null, has_come, is_on_leave from line where called_as = 'member'
      union all select 'sector', sector_id, has_come, is_on_leave from line where sector_id is not null
      union all select 'body', one, has_come, is_on_leave from line, unnest(body_ids) one
    )
    select part.kind, coalesce(b.short_name, b.name, '') as name, count(*)::int as called,
      count(*) filter (where has_come)::int as attended, count(*) filter (where is_on_leave)::int as leave
    from part left join body b on b.tenant_id = app.tenant_id() and b.id = part.id
    where part.kind <> 'body' or b.kind <> 'sector'
    group by part.kind, part.id, b.name, b.short_name, b.position order by b.position nulls first, b.name, part.id`.execute(
    tx,
  );
  const of = (wanted: Row['kind']): HallCount[] =>
    rows
      .filter(({ kind }) => kind === wanted)
      .map(({ name, called, attended, leave }) => ({ name, called, attended, leave }));
  const nobody = { name: '', called: 0, attended: 0, leave: 0 };
  const [whole = nobody] = of('whole');
  const [members = nobody] = of('member');
  return { whole, members, byBody: of('body'), bySector: of('sector') };
}
