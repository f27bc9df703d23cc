import { sql, type Transaction, tables } from '#platform/database';
import type { TopicTables } from '../tables.ts';
import type { Clue } from './clue.ts';
import type { Receipt } from './receipt.ts';

type ClueRow = TopicTables['topic_clue'];
type CluePatch = Partial<Omit<ClueRow, 'tenant_id' | 'case_id'>>;
const ownTenant = sql<string>`app.tenant_id()`;

/** Everything but the sealed contact, of which only is said whether it is there. */
export const clueColumns = [
  ...(['case_id', 'call_id', 'origin', 'sender_id', 'sender_name', 'text', 'place', 'head_id'] as const),
  ...(['folded_count', 'received_at', 'decided_at', 'decided_by', 'decision_reason', 'passed_to'] as const),
  sql<boolean>`contact_sealed is not null`.as('has_contact'),
] as const;

type Read = Omit<ClueRow, 'tenant_id' | 'contact_sealed' | 'simhash'> & { has_contact: boolean };

export const clueOf = (row: Read): Clue => ({
  caseId: row.case_id,
  callId: row.call_id,
  origin: row.origin,
  senderId: row.sender_id,
  senderName: row.sender_name,
  text: row.text,
  place: row.place,
  hasContact: row.has_contact,
  headId: row.head_id,
  foldedCount: row.folded_count,
  receivedAt: row.received_at,
  decidedAt: row.decided_at,
  decidedBy: row.decided_by,
  decisionReason: row.decision_reason,
  passedTo: row.passed_to,
});

export async function readClue(tx: Transaction, caseId: string): Promise<Clue | null> {
  const row = await tables<TopicTables>(tx)
    .selectFrom('topic_clue')
    .select(clueColumns)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row ? clueOf(row as Read) : null;
}

export interface NewClue {
  readonly caseId: string;
  readonly callId: string | null;
  readonly origin: ClueRow['origin'];
  readonly senderId: string | null;
  readonly senderName: string;
  readonly text: string;
  readonly place: string;
  readonly contactSealed: string | null;
  readonly simhash: string;
  readonly headId: string | null;
  readonly receivedAt: Date;
}

export async function insertClue(tx: Transaction, clue: NewClue): Promise<void> {
  await tables<TopicTables>(tx)
    .insertInto('topic_clue')
    .values({
      ...{ tenant_id: ownTenant, case_id: clue.caseId, call_id: clue.callId, origin: clue.origin },
      ...{ sender_id: clue.senderId, sender_name: clue.senderName, text: clue.text, place: clue.place },
      ...{ contact_sealed: clue.contactSealed, simhash: sql<string>`${clue.simhash}::bit(64)`, head_id: clue.headId },
      ...{ folded_count: 0, received_at: clue.receivedAt, decided_at: null, decided_by: '' },
      ...{ decision_reason: '', passed_to: '' },
    })
    .execute();
}

export async function updateClue(tx: Transaction, caseId: string, patch: CluePatch): Promise<void> {
  await tables<TopicTables>(tx).updateTable('topic_clue').set(patch).where('case_id', '=', caseId).execute();
}

export async function countFolded(tx: Transaction, headId: string): Promise<void> {
  await tables<TopicTables>(tx)
    .updateTable('topic_clue')
    .set({ folded_count: sql<number>`folded_count + 1` })
    .where('case_id', '=', headId)
    .execute();
}

export async function insertReceipt(
  tx: Transaction,
  { selector, digest }: Receipt,
  kept: { caseId: string; isFolded: boolean; at: Date },
): Promise<void> {
  await tables<TopicTables>(tx)
    .insertInto('clue_receipt')
    .values({
      ...{ tenant_id: ownTenant, selector, verifier_digest: digest, case_id: kept.caseId },
      ...{ is_folded: kept.isFolded, created_at: kept.at },
    })
    .execute();
}

export interface KeptReceipt extends Receipt {
  readonly caseId: string;
  readonly isFolded: boolean;
}

export async function receiptBy(tx: Transaction, given: readonly Receipt[]): Promise<KeptReceipt | null> {
  const row = await tables<TopicTables>(tx)
    .selectFrom('clue_receipt')
    .select(['case_id', 'selector', 'verifier_digest', 'is_folded'])
    .where(
      'selector',
      'in',
      given.map(({ selector }) => selector),
    )
    .executeTakeFirst();
  return row
    ? { caseId: row.case_id, selector: row.selector, digest: row.verifier_digest, isFolded: row.is_folded }
    : null;
}

/** The sealed contact itself: for the look-up alone. */
export async function sealedContactOf(tx: Transaction, caseId: string): Promise<string | null> {
  const row = await tables<TopicTables>(tx)
    .selectFrom('topic_clue')
    .select('contact_sealed')
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row?.contact_sealed ?? null;
}

/** Undecided clues that are nearly the same as this one and stand under it. */
export async function undecidedAlike(tx: Transaction, headId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select c.case_id as id from topic_clue c
    join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
    where c.head_id = ${headId} and k.state = 'received' order by c.received_at, c.case_id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Clues decided before a day, whose contact is no longer needed. */
export async function contactsToForget(tx: Transaction, before: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select case_id as id from topic_clue
    where contact_sealed is not null and decided_at < ${before} limit 500`.execute(tx);
  return rows.map(({ id }) => id);
}
