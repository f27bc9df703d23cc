import type { KeptCode } from '#kernel/public-door';
import { sql, type Transaction, tables } from '#platform/database';
import type { MatterTables } from '../tables.ts';
import type { MatterAnswer, PublicMatter } from './matter.ts';

type Row = MatterTables['public_matter'];
export type MatterPatch = Partial<Omit<Row, 'tenant_id' | 'case_id'>>;
const ownTenant = sql<string>`app.tenant_id()`;

/** Everything but the sealed contact and the code. */
const columns = sql`m.case_id as "caseId", m.point_id as "pointId", m.channel, m.recorder_id as "recorderId", m.topic,
  m.text, m.place, m.since, m.wish, m.contact_sealed is not null as "hasContact", m.round,
  m.received_at as "receivedAt", m.main_id as "mainId", m.unit_note as "unitNote", m.draft,
  m.drafted_by as "draftedBy", m.drafted_by_name as "draftedByName", m.draft_remark as "draftRemark", m.supplement,
  m.supplemented_at as "supplementedAt", m.abuse_reason as "abuseReason", m.abuse_by as "abuseBy", m.appeal,
  m.appealed_at as "appealedAt", m.appeal_decision as "appealDecision"`;

export async function readMatter(tx: Transaction, caseId: string): Promise<PublicMatter | null> {
  const { rows } = await sql<PublicMatter>`select ${columns} from public_matter m
    where m.tenant_id = app.tenant_id() and m.case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

export interface NewMatter
  extends Pick<PublicMatter, 'caseId' | 'pointId' | 'channel' | 'recorderId' | 'topic' | 'text' | 'place'>,
    Pick<PublicMatter, 'since' | 'wish' | 'receivedAt'> {
  readonly contactSealed: string | null;
  readonly code: KeptCode;
  readonly locale: Row['locale'];
}

export async function insertMatter(tx: Transaction, matter: NewMatter): Promise<void> {
  await tables<MatterTables>(tx)
    .insertInto('public_matter')
    .values({
      ...{ tenant_id: ownTenant, case_id: matter.caseId, point_id: matter.pointId, channel: matter.channel },
      ...{ recorder_id: matter.recorderId, topic: matter.topic, text: matter.text, place: matter.place },
      ...{ since: matter.since, wish: matter.wish, locale: matter.locale, contact_sealed: matter.contactSealed },
      ...{ code_finder: matter.code.finder, code_digest: matter.code.digest, round: 1 },
      ...{ received_at: matter.receivedAt, main_id: null, unit_note: '', draft: '', drafted_by: null },
      ...{ drafted_by_name: '', draft_remark: '', supplement: '', supplemented_at: null, abuse_reason: '' },
      ...{ abuse_by: null, appeal: '', appealed_at: null, appeal_decision: '' },
    })
    .execute();
}

export async function updateMatter(tx: Transaction, caseId: string, patch: MatterPatch): Promise<void> {
  await tables<MatterTables>(tx).updateTable('public_matter').set(patch).where('case_id', '=', caseId).execute();
}

export async function matterWithCode(
  tx: Transaction,
  finders: readonly string[],
): Promise<{ caseId: string; code: KeptCode } | null> {
  const row = await tables<MatterTables>(tx)
    .selectFrom('public_matter')
    .select(['case_id', 'code_finder', 'code_digest'])
    .where('code_finder', 'in', [...finders])
    .executeTakeFirst();
  return row ? { caseId: row.case_id, code: { finder: row.code_finder, digest: row.code_digest } } : null;
}

/** The sealed contact itself: for the look-up alone. */
export async function sealedContactOf(tx: Transaction, caseId: string): Promise<string | null> {
  const row = await tables<MatterTables>(tx)
    .selectFrom('public_matter')
    .select('contact_sealed')
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row?.contact_sealed ?? null;
}

export async function insertAnswer(
  tx: Transaction,
  answer: { caseId: string; round: number; text: string; draftedByName: string; clearedByName: string; at: Date },
): Promise<void> {
  await tables<MatterTables>(tx)
    .insertInto('public_matter_answer')
    .values({
      ...{ tenant_id: ownTenant, case_id: answer.caseId, round: answer.round, text: answer.text },
      ...{ drafted_by_name: answer.draftedByName, cleared_by_name: answer.clearedByName, answered_at: answer.at },
      ...{ response: null, response_words: '', responded_at: null },
    })
    .execute();
}

export async function noteResponse(
  tx: Transaction,
  said: { caseId: string; round: number; response: NonNullable<MatterAnswer['response']>; words: string; at: Date },
): Promise<void> {
  await tables<MatterTables>(tx)
    .updateTable('public_matter_answer')
    .set({ response: said.response, response_words: said.words, responded_at: said.at })
    .where('case_id', '=', said.caseId)
    .where('round', '=', said.round)
    .execute();
}

export async function answersOf(tx: Transaction, caseId: string): Promise<MatterAnswer[]> {
  const { rows } = await sql<MatterAnswer>`select round, text, drafted_by_name as "draftedByName",
      cleared_by_name as "clearedByName", answered_at as "answeredAt", response, response_words as "responseWords"
    from public_matter_answer where tenant_id = app.tenant_id() and case_id = ${caseId} order by round`.execute(tx);
  return rows;
}

/** Matters of one point since a moment: the day's cap. */
export async function receivedSince(tx: Transaction, pointId: string, since: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from public_matter
    where tenant_id = app.tenant_id() and point_id = ${pointId} and channel = 'form' and received_at > ${since}`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

/** What the matter became; until the other instrument has received it, only that it was sent. */
export async function turnedInto(tx: Transaction, caseId: string): Promise<{ title: string } | null> {
  const { rows } = await sql<{ title: string }>`select k.title from case_link l
      join "case" k on k.tenant_id = l.tenant_id and k.id = l.from_case_id
    where l.tenant_id = app.tenant_id() and l.to_case_id = ${caseId} and l.kind = 'grown-from'
    union all select k.title from event e join "case" k on k.tenant_id = e.tenant_id and k.id = e.case_id
    where e.tenant_id = app.tenant_id() and e.case_id = ${caseId}
      and e.name in ('public-matter.turned-into-report', 'public-matter.turned-into-clue') limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** Answered long ago without a word from the citizen. */
export async function silentSince(tx: Transaction, before: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select k.id from "case" k
      join public_matter m on m.tenant_id = k.tenant_id and m.case_id = k.id
      join public_matter_answer a on a.tenant_id = k.tenant_id and a.case_id = k.id and a.round = m.round
    where k.tenant_id = app.tenant_id() and k.kind = 'public-matter' and k.state = 'answered'
      and a.answered_at < ${before} order by a.answered_at limit 500`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Closed before a day, with a contact that is no longer needed. */
export async function contactsToForget(tx: Transaction, before: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select k.id from "case" k
      join public_matter m on m.tenant_id = k.tenant_id and m.case_id = k.id
    where k.tenant_id = app.tenant_id() and m.contact_sealed is not null and k.closed_at < ${before}
    order by k.closed_at limit 500`.execute(tx);
  return rows.map(({ id }) => id);
}
