// What stands in the database between two acts, as far as the laws of all lives speak of it.
import type pg from 'pg';

export interface Shell {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly version: number;
  readonly event_count: number;
  readonly chain_head: string;
  readonly created_by: string | null;
}

export interface Ledger {
  readonly cases: ReadonlyMap<string, Shell>;
  /** State of each undertaking. */
  readonly undertakings: ReadonlyMap<string, string>;
  /** Rows of everything an act writes beside the case. */
  readonly written: string;
}

const writtenText = `select (select count(*) from event where tenant_id = $1) || ' events, ' ||
    (select count(*) from notice where tenant_id = $1) || ' notices, ' ||
    (select count(*) from act_receipt where tenant_id = $1) || ' receipts, ' ||
    (select count(*) from graphile_worker._private_jobs) || ' jobs' as written`;

export async function readLedger(client: pg.Client, tenantId: string): Promise<Ledger> {
  const cases = await client.query<Shell>(
    'select id, kind, state, version, event_count, chain_head, created_by from "case" where tenant_id = $1',
    [tenantId],
  );
  const parts = await client.query<{ id: string; state: string }>(
    'select id, state from undertaking where tenant_id = $1',
    [tenantId],
  );
  const { rows } = await client.query<{ written: string }>(writtenText, [tenantId]);
  return {
    cases: new Map(cases.rows.map((row) => [row.id, row])),
    undertakings: new Map(parts.rows.map(({ id, state }) => [id, state])),
    written: rows[0]!.written,
  };
}
