// The undertakings that may be appraised: answered, rated or closed in silence, and not appraised yet.
import { sql, type Transaction } from '#platform/database';

export interface AnsweredUndertaking {
  readonly undertakingId: string;
  readonly proposalId: string;
  readonly number: string | null;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly deliveredOn: string;
}

const mostAtOnce = 2_000;

export async function answeredUndertakings(
  tx: Transaction,
  { year, only }: { year: number; only?: readonly string[] },
): Promise<AnsweredUndertaking[]> {
  const from = `${year}-01-01T00:00:00+08:00`;
  const until = `${year + 1}-01-01T00:00:00+08:00`;
  const chosen = only ? sql`and u.id = any(${[...only]}::uuid[])` : sql``;
  const { rows } = await sql<AnsweredUndertaking>`select u.id as "undertakingId", c.id as "proposalId", c.number,
      c.title, unit.id as "unitId", unit.name as "unitName",
      to_char(u.delivered_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "deliveredOn"
    from undertaking u
    join "case" c on c.tenant_id = u.tenant_id and c.id = u.case_id and c.kind = 'proposal'
    join unit on unit.tenant_id = u.tenant_id and unit.id = u.unit_id
    where u.tenant_id = app.tenant_id() and u.role in ('sole', 'lead', 'separate') and u.state = 'settled'
      and u.delivered_at >= ${from}::timestamptz and u.delivered_at < ${until}::timestamptz ${chosen}
      and not exists (select from two_way_appraisal t
        where t.tenant_id = u.tenant_id and t.undertaking_id = u.id)
    order by c.number, u.position, u.id limit ${mostAtOnce}`.execute(tx);
  return rows;
}

/** Of two who open at once, the second waits and finds what the first has opened. */
export async function waitForOtherOpenings(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('two-way-opening:' || app.tenant_id()::text, 0))`.execute(tx);
}
