// What may be told of a gathering without naming anybody: what, when, where, who held it, how many came.
import { sql, type Transaction } from '#platform/database';
import { attendedStates, type GatheringKind } from './contract.ts';

export interface GatheringFacts {
  readonly id: string;
  readonly title: string;
  readonly kind: GatheringKind;
  readonly state: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly hostBodyId: string | null;
  readonly host: string;
  readonly called: number;
  readonly came: number;
}

/** The titles on a gathering's agenda, in their order; whoever holds gatherings knows them. */
export type AgendaReader = (tx: Transaction, gatheringId: string) => Promise<readonly string[]>;

export async function gatheringFacts(tx: Transaction, id: string): Promise<GatheringFacts | null> {
  const { rows } =
    await sql<GatheringFacts>`select g.case_id as id, k.title, g.kind, k.state, g.starts_at as "startsAt",
      g.ends_at as "endsAt", g.place, g.host_body_id as "hostBodyId", coalesce(b.name, '') as host,
      (select count(*)::int from roll_entry r where r.tenant_id = g.tenant_id and r.case_id = g.case_id) as called,
      (select count(*)::int from roll_entry r where r.tenant_id = g.tenant_id and r.case_id = g.case_id
        and r.attendance = any(${[...attendedStates]}::text[])) as came
    from gathering g join "case" k on k.tenant_id = g.tenant_id and k.id = g.case_id
      left join body b on b.tenant_id = g.tenant_id and b.id = g.host_body_id
    where g.tenant_id = app.tenant_id() and g.case_id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}
