import { sql, type Transaction, tables } from '#platform/database';
import type { TopicTables } from '../tables.ts';
import type { Call, Topic } from './call.ts';

type CallPatch = Partial<Omit<TopicTables['topic_call'], 'tenant_id' | 'case_id'>>;
const ownTenant = sql<string>`app.tenant_id()`;

export async function readCall(tx: Transaction, caseId: string): Promise<Call | null> {
  const row = await tables<TopicTables>(tx)
    .selectFrom('topic_call')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row
    ? {
        text: row.text,
        opensOn: row.opens_on,
        closesOn: row.closes_on,
        answerers: row.answerers,
        isGuidePublic: row.is_guide_public,
        guidePublishedAt: row.guide_published_at,
        withdrawnReason: row.withdrawn_reason,
      }
    : null;
}

export async function insertCall(
  tx: Transaction,
  caseId: string,
  { text, opensOn, closesOn, answerers }: Pick<Call, 'text' | 'opensOn' | 'closesOn' | 'answerers'>,
): Promise<void> {
  await tables<TopicTables>(tx)
    .insertInto('topic_call')
    .values({
      tenant_id: ownTenant,
      case_id: caseId,
      text,
      opens_on: opensOn,
      closes_on: closesOn,
      answerers,
      is_guide_public: false,
      guide_published_at: null,
      withdrawn_reason: '',
    })
    .execute();
}

export async function updateCall(tx: Transaction, caseId: string, patch: CallPatch): Promise<void> {
  await tables<TopicTables>(tx).updateTable('topic_call').set(patch).where('case_id', '=', caseId).execute();
}

export async function topicsOf(tx: Transaction, callIds: readonly string[]): Promise<(Topic & { callId: string })[]> {
  if (callIds.length === 0) return [];
  const rows = await tables<TopicTables>(tx)
    .selectFrom('guide_topic')
    .selectAll()
    .where('call_id', 'in', [...callIds])
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(({ id, call_id, position, title, explanation, background, contact, clue_ids }) => ({
    ...{ id, position, title, explanation, background, contact },
    callId: call_id,
    clueIds: clue_ids,
  }));
}

/** The guide list as it now stands, in this order; what is left out is gone. */
export async function replaceTopics(tx: Transaction, callId: string, topics: readonly Topic[]): Promise<void> {
  const db = tables<TopicTables>(tx);
  await db.deleteFrom('guide_topic').where('call_id', '=', callId).execute();
  if (topics.length === 0) return;
  await db
    .insertInto('guide_topic')
    .values(
      topics.map(({ id, title, explanation, background, contact, clueIds }, index) => ({
        ...{ tenant_id: ownTenant, id, call_id: callId, position: index + 1 },
        ...{ title, explanation, background, contact, clue_ids: [...clueIds] },
      })),
    )
    .execute();
}

/** Calls whose day has come: to be opened, and to be closed. */
export async function callsToTurn(tx: Transaction, today: string): Promise<{ opening: string[]; closing: string[] }> {
  const { rows } = await sql<{ id: string; state: string }>`select k.id, k.state from "case" k
    join topic_call c on c.tenant_id = k.tenant_id and c.case_id = k.id
    where k.kind = 'topic-call' and ((k.state = 'announced' and c.opens_on <= ${today}::date)
      or (k.state = 'open' and c.closes_on < ${today}::date))`.execute(tx);
  const of = (state: string) => rows.filter((row) => row.state === state).map(({ id }) => id);
  return { opening: of('announced'), closing: of('open') };
}
