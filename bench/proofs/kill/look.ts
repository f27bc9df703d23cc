// What the database holds after a crash, compared with what was acknowledged: each case whole, each act once.
import type pg from 'pg';
import { type EventRow, eventOf } from '#kernel/audit';
import { faultOfCase } from '../../../tools/verify/fault-of-case.ts';
import type { Acknowledged } from './journal.ts';

export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly event_count: number;
  readonly chain_head: string;
}

export interface Looking {
  readonly client: pg.Client;
  readonly tenantId: string;
}

export async function casesOf({ client, tenantId }: Looking, ids: readonly string[] | null): Promise<Seen[]> {
  const { rows } = await client.query<Seen>(
    `select id, version, event_count, chain_head from "case"
     where tenant_id = $1 and kind = 'proposal' and ($2::uuid[] is null or id = any($2)) order by id`,
    [tenantId, ids],
  );
  return rows;
}

/** Cases whose chain of events does not hold. */
export async function brokenChains({ client, tenantId }: Looking, cases: readonly Seen[]): Promise<string[]> {
  const { rows } = await client.query<EventRow>(
    'select * from event where tenant_id = $1 and case_id = any($2::uuid[]) order by case_id, sequence',
    [tenantId, cases.map(({ id }) => id)],
  );
  const events = Map.groupBy(rows.map(eventOf), ({ caseId }) => caseId);
  return cases.flatMap(({ id, event_count: eventCount, chain_head: chainHead }) => {
    const fault = faultOfCase({ case: { id, eventCount, chainHead }, events: events.get(id) ?? [] });
    return fault ? [fault] : [];
  });
}

interface Receipt {
  readonly key: string;
  readonly answer: { readonly caseId: string; readonly version: number };
}

export interface Accounts {
  readonly lost: string[];
  readonly doubled: string[];
}

/** Every acknowledged act has its receipt with the same answer; no case has more acts than receipts. */
export async function accountsOf(
  { client, tenantId }: Looking,
  acknowledged: readonly Acknowledged[],
  cases: readonly Seen[],
): Promise<Accounts> {
  const { rows } = await client.query<Receipt>('select key, answer from act_receipt where tenant_id = $1', [tenantId]);
  const receipts = new Map(rows.map((row) => [row.key, row.answer]));
  const known = new Map(cases.map((one) => [one.id, one]));
  const lost = acknowledged.flatMap(({ act, sent, caseId, version }) => {
    const receipt = receipts.get(sent.key);
    const isThere = receipt?.caseId === caseId && receipt.version === version;
    const isKept = (known.get(caseId)?.version ?? 0) >= version;
    return isThere && isKept ? [] : [`${act} on ${caseId}, version ${version}`];
  });
  const acts = Map.groupBy(rows, ({ answer }) => answer.caseId);
  const doubled = cases.flatMap(({ id, event_count: events }) => {
    const once = acts.get(id)?.length ?? 0;
    return events === once ? [] : [`case ${id} has ${events} events of ${once} acts`];
  });
  return { lost, doubled };
}
