import { sql, type Transaction, tables } from '#platform/database';
import type { StudyTables } from '../tables.ts';

export interface StudyTopic {
  readonly source: string;
  readonly sourceOn: string | null;
  readonly materials: string;
}

export async function saveTopicRow(tx: Transaction, caseId: string, topic: StudyTopic): Promise<void> {
  const words = { source: topic.source, source_on: topic.sourceOn, materials: topic.materials };
  await tables<StudyTables>(tx)
    .insertInto('study_topic')
    .values({ tenant_id: sql<string>`app.tenant_id()`, case_id: caseId, ...words })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'case_id']).doUpdateSet(words))
    .execute();
}

export interface TopicRow extends StudyTopic {
  readonly id: string;
  readonly version: number;
  readonly state: 'standing' | 'ended';
  readonly title: string;
}

/** All, or the one asked for; what stands comes first. */
export async function topicRows(tx: Transaction, id: string | null = null): Promise<TopicRow[]> {
  const { rows } = await sql<TopicRow>`select k.id, k.version, k.state, k.title, t.source, t.source_on as "sourceOn",
      t.materials
    from study_topic t join "case" k on k.tenant_id = t.tenant_id and k.id = t.case_id
    where t.tenant_id = app.tenant_id() and (${id}::uuid is null or k.id = ${id}::uuid)
    order by k.state = 'ended', k.created_at desc, k.id desc limit 200`.execute(tx);
  return rows;
}

/** Standing topics whose last day has gone. */
export async function topicsToEnd(tx: Transaction, today: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select k.id from "case" k
    join standing_agenda_item i on i.tenant_id = k.tenant_id and i.case_id = k.id
    where k.tenant_id = app.tenant_id() and k.kind = 'study-topic' and k.state = 'standing'
      and i.until_on < ${today}::date order by k.id`.execute(tx);
  return rows.map(({ id }) => id);
}
