import { type Transaction, tables } from '#platform/database';
import type { StoredEvent } from './chain.ts';

export interface EventRow {
  tenant_id: string;
  case_id: string;
  sequence: number;
  id: string;
  name: string;
  actor_person_id: string | null;
  actor_account_id: string | null;
  actor_name: string;
  on_behalf_of: string | null;
  at: Date;
  version: number;
  payload: unknown;
  previous_hash: string;
  hash: string;
}

export interface EventTables {
  event: EventRow;
}

export const eventOf = (row: EventRow): StoredEvent => ({
  tenantId: row.tenant_id,
  caseId: row.case_id,
  sequence: row.sequence,
  id: row.id,
  name: row.name,
  actorPersonId: row.actor_person_id,
  actorAccountId: row.actor_account_id,
  actorName: row.actor_name,
  onBehalfOf: row.on_behalf_of,
  at: row.at.toISOString(),
  version: row.version,
  payload: row.payload,
  previousHash: row.previous_hash,
  hash: row.hash,
});

export async function eventsOfCase(tx: Transaction, caseId: string, afterVersion = -1): Promise<StoredEvent[]> {
  const rows = await tables<EventTables>(tx)
    .selectFrom('event')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('version', '>', afterVersion)
    .orderBy('sequence')
    .execute();
  return rows.map(eventOf);
}
