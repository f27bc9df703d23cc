import { sql, type Transaction, tables } from '#platform/database';
import type { CaseParty, CaseRecord, PartyKind } from './case-record.ts';
import { type CaseRow, type CaseTables, caseOf } from './tables.ts';

export async function readCase(tx: Transaction, id: string): Promise<CaseRecord | null> {
  const row = await tables<CaseTables>(tx).selectFrom('case').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? caseOf(row) : null;
}

/** Reads the case and keeps everybody else from changing it, or anything below it, until the act ends. */
export async function lockCase(tx: Transaction, id: string): Promise<CaseRecord | null> {
  const row = await tables<CaseTables>(tx)
    .selectFrom('case')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? caseOf(row) : null;
}

const rowOf = (record: CaseRecord): CaseRow => ({
  tenant_id: record.tenantId,
  id: record.id,
  kind: record.kind,
  state: record.state,
  version: record.version,
  title: record.title,
  number: record.number,
  term_id: record.termId,
  session_id: record.sessionId,
  category_id: record.categoryId,
  audience: record.audience,
  turn: record.turn,
  due_on: record.dueOn,
  is_key: record.isKey,
  created_by: record.createdBy,
  created_at: record.createdAt,
  updated_at: record.updatedAt,
  closed_at: record.closedAt,
  event_count: record.eventCount,
  chain_head: record.chainHead,
});

export async function insertCase(tx: Transaction, record: CaseRecord): Promise<void> {
  await tables<CaseTables>(tx).insertInto('case').values(rowOf(record)).execute();
}

/** Locks the case, which is made when it is not there yet; of two who come first, one makes it. */
export async function ensureCase(tx: Transaction, record: CaseRecord): Promise<CaseRecord> {
  const found = await lockCase(tx, record.id);
  if (found) return found;
  await tables<CaseTables>(tx)
    .insertInto('case')
    .values(rowOf(record))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await lockCase(tx, record.id)) ?? record;
}

export async function partiesOf(tx: Transaction, caseId: string): Promise<CaseParty[]> {
  const rows = await tables<CaseTables>(tx)
    .selectFrom('case_party')
    .select(['party_id', 'party_kind', 'relation'])
    .where('case_id', '=', caseId)
    .execute();
  return rows.map((row) => ({ partyId: row.party_id, partyKind: row.party_kind, relation: row.relation }));
}

export interface PartyChange {
  readonly caseId: string;
  readonly partyKind: PartyKind;
  readonly partyIds: readonly string[];
  readonly relation: string;
}

export async function addParties(tx: Transaction, change: PartyChange, at: Date): Promise<void> {
  if (change.partyIds.length === 0) return;
  await tables<CaseTables>(tx)
    .insertInto('case_party')
    .values(
      change.partyIds.map((partyId) => ({
        tenant_id: sql<string>`app.tenant_id()`,
        party_id: partyId,
        case_id: change.caseId,
        relation: change.relation,
        party_kind: change.partyKind,
        since_at: at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function removeParties(tx: Transaction, change: Omit<PartyChange, 'partyKind'>): Promise<void> {
  if (change.partyIds.length === 0) return;
  await tables<CaseTables>(tx)
    .deleteFrom('case_party')
    .where('case_id', '=', change.caseId)
    .where('relation', '=', change.relation)
    .where('party_id', 'in', [...change.partyIds])
    .execute();
}

/** The next number of a series; given once, never reused, taken inside the act that files. */
export async function nextNumber(tx: Transaction, key: string): Promise<number> {
  const row = await tables<CaseTables>(tx)
    .insertInto('number_series')
    .values({ tenant_id: sql<string>`app.tenant_id()`, key, last_number: 1 })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'key']).doUpdateSet({ last_number: sql<number>`number_series.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return row.last_number;
}
