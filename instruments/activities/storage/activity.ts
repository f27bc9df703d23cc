import { sql, type Transaction, tables } from '#platform/database';
import type { Activity } from '../activity.ts';
import type { ActivityTables } from '../tables.ts';

export const ownTenant = sql<string>`app.tenant_id()`;
export type ActivityPatch = Partial<Omit<ActivityTables['activity'], 'tenant_id' | 'case_id'>>;

export async function readActivity(tx: Transaction, caseId: string): Promise<Activity | null> {
  const row = await tables<ActivityTables>(tx)
    .selectFrom('activity')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row
    ? {
        ...{ summary: row.summary, replyBy: row.reply_by, contact: row.contact, seriesId: row.series_id },
        ...{ cancelledReason: row.cancelled_reason, settledAt: row.settled_at, chairedBy: row.chaired_by },
        ...{ decisions: row.decisions, minutesWrittenAt: row.minutes_written_at },
      }
    : null;
}

export async function insertActivity(
  tx: Transaction,
  caseId: string,
  typed: Pick<Activity, 'summary' | 'replyBy' | 'contact' | 'seriesId'>,
): Promise<void> {
  const { summary, replyBy, contact, seriesId } = typed;
  await sql`insert into activity (tenant_id, case_id, summary, reply_by, contact, series_id)
    values (app.tenant_id(), ${caseId}::uuid, ${summary}, ${replyBy}, ${contact}, ${seriesId}::uuid)`.execute(tx);
}

export async function updateActivity(tx: Transaction, caseId: string, patch: ActivityPatch): Promise<void> {
  await tables<ActivityTables>(tx).updateTable('activity').set(patch).where('case_id', '=', caseId).execute();
}

export interface RollCounts {
  readonly called: number;
  readonly openRequests: number;
  readonly contest: 'none' | 'open' | 'decided';
}

/** What the rules count, and how the asker's own contest stands. */
export async function countsOf(tx: Transaction, caseId: string, personId: string | null): Promise<RollCounts> {
  const { rows } = await sql<RollCounts>`select count(*)::int as called,
      count(*) filter (where reply = 'leave-requested')::int as "openRequests",
      coalesce((select case when decision is null then 'open' else 'decided' end from attendance_contest c
        where c.tenant_id = app.tenant_id() and c.case_id = ${caseId}::uuid and c.person_id = ${personId}::uuid), 'none') as contest
    from roll_entry where tenant_id = app.tenant_id() and case_id = ${caseId}::uuid`.execute(tx);
  return rows[0] ?? { called: 0, openRequests: 0, contest: 'none' };
}

/** Of the given persons, those who held a seat on that day: only members have a duty file. */
export async function seatedAmong(tx: Transaction, personIds: readonly string[], on: string): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const { rows } = await sql<{ person_id: string }>`select distinct person_id from seat
    where tenant_id = app.tenant_id() and person_id = any(${[...personIds]}::uuid[])
      and starts_on <= ${on}::date and (ends_on is null or ends_on >= ${on}::date)`.execute(tx);
  return new Set(rows.map((row) => row.person_id));
}

/** Gatherings whose hour has come: to begin, and to end. */
export async function activitiesToTurn(tx: Transaction, now: Date): Promise<{ beginning: string[]; ending: string[] }> {
  const { rows } = await sql<{ id: string; is_over: boolean }>`select k.id, g.ends_at <= ${now} as is_over
    from "case" k join gathering g on g.tenant_id = k.tenant_id and g.case_id = k.id
    where k.tenant_id = app.tenant_id() and k.kind = 'activity'
      and ((k.state = 'announced' and g.starts_at <= ${now}) or (k.state = 'under-way' and g.ends_at <= ${now}))
    order by g.starts_at, k.id limit 500`.execute(tx);
  const of = (isOver: boolean) => rows.filter((row) => row.is_over === isOver).map(({ id }) => id);
  return { beginning: of(false), ending: of(true) };
}
