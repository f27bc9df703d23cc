import { v7 } from 'uuid';
import { sql, type Transaction, tables } from '#platform/database';
import type { AdviceAnswer } from '../contract/vocabulary.ts';
import type { TopicTables } from '../tables.ts';

const ownTenant = sql<string>`app.tenant_id()`;

export interface Idea {
  readonly idea: string;
  readonly reason: string;
}

export async function readCultivation(tx: Transaction, caseId: string): Promise<Idea | null> {
  const row = await tables<TopicTables>(tx)
    .selectFrom('cultivation')
    .select(['idea', 'reason'])
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row ?? null;
}

export async function insertCultivation(tx: Transaction, caseId: string, idea: string): Promise<void> {
  await tables<TopicTables>(tx)
    .insertInto('cultivation')
    .values({ tenant_id: ownTenant, case_id: caseId, idea, reason: '' })
    .execute();
}

export async function updateCultivation(tx: Transaction, caseId: string, patch: Partial<Idea>): Promise<void> {
  await tables<TopicTables>(tx).updateTable('cultivation').set(patch).where('case_id', '=', caseId).execute();
}

export interface Written {
  readonly caseId: string;
  readonly text: string;
  readonly byPersonId: string | null;
  readonly byName: string;
  readonly at: Date;
}

export interface NewNote extends Written {
  readonly heldOn: string;
  readonly sources: readonly { readonly title: string; readonly address: string }[];
  readonly fileIds: readonly string[];
}

export async function insertNote(tx: Transaction, note: NewNote): Promise<string> {
  const id = v7({ msecs: note.at.getTime() });
  await tables<TopicTables>(tx)
    .insertInto('cultivation_note')
    .values({
      ...{ tenant_id: ownTenant, id, case_id: note.caseId, held_on: note.heldOn, text: note.text },
      ...{ sources: JSON.stringify(note.sources), file_ids: [...note.fileIds] },
      ...{ by_person_id: note.byPersonId, by_name: note.byName, at: note.at },
    })
    .execute();
  return id;
}

export async function insertAdvice(tx: Transaction, advice: Written): Promise<string> {
  const id = v7({ msecs: advice.at.getTime() });
  await tables<TopicTables>(tx)
    .insertInto('cultivation_advice')
    .values({
      ...{ tenant_id: ownTenant, id, case_id: advice.caseId, text: advice.text },
      ...{ by_person_id: advice.byPersonId, by_name: advice.byName, at: advice.at },
      ...{ answer: null, response: '', answered_at: null },
    })
    .execute();
  return id;
}

export interface AdviceAnswered {
  readonly caseId: string;
  readonly adviceId: string;
  readonly answer: AdviceAnswer;
  readonly response: string;
  readonly at: Date;
}

/** Who gave the advice, or null when there is none of that id here. */
export async function answerOn(
  tx: Transaction,
  answered: AdviceAnswered,
): Promise<{ byPersonId: string | null } | null> {
  const row = await tables<TopicTables>(tx)
    .updateTable('cultivation_advice')
    .set({ answer: answered.answer, response: answered.response, answered_at: answered.at })
    .where('case_id', '=', answered.caseId)
    .where('id', '=', answered.adviceId)
    .returning('by_person_id')
    .executeTakeFirst();
  return row ? { byPersonId: row.by_person_id } : null;
}

export interface Milestone {
  readonly id: string;
  readonly text: string;
  readonly dueOn: string;
  readonly reachedAt: Date | null;
}

export async function milestonesOf(tx: Transaction, caseId: string): Promise<Milestone[]> {
  const rows = await tables<TopicTables>(tx)
    .selectFrom('cultivation_milestone')
    .select(['id', 'text', 'due_on', 'reached_at'])
    .where('case_id', '=', caseId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ id: row.id, text: row.text, dueOn: row.due_on, reachedAt: row.reached_at }));
}

export async function replaceMilestones(
  tx: Transaction,
  caseId: string,
  milestones: readonly Milestone[],
): Promise<void> {
  const db = tables<TopicTables>(tx);
  await db.deleteFrom('cultivation_milestone').where('case_id', '=', caseId).execute();
  if (milestones.length === 0) return;
  await db
    .insertInto('cultivation_milestone')
    .values(
      milestones.map(({ id, text, dueOn, reachedAt }, index) => ({
        ...{ tenant_id: ownTenant, id, case_id: caseId, position: index + 1 },
        ...{ text, due_on: dueOn, reached_at: reachedAt },
      })),
    )
    .execute();
}

/** False when it is not there, or was reached before. */
export async function reach(tx: Transaction, reached: { caseId: string; id: string; at: Date }): Promise<boolean> {
  const rows = await tables<TopicTables>(tx)
    .updateTable('cultivation_milestone')
    .set({ reached_at: reached.at })
    .where('case_id', '=', reached.caseId)
    .where('id', '=', reached.id)
    .where('reached_at', 'is', null)
    .returning('id')
    .execute();
  return rows.length === 1;
}

interface Counted {
  open_advice: number;
  proposals: { isSubmitted: boolean }[];
}

/** What the rules look at besides the people. */
export async function countsOf(
  tx: Transaction,
  caseId: string,
): Promise<{ openAdviceCount: number; proposals: { isSubmitted: boolean }[] }> {
  const { rows } = await sql<Counted>`select
      (select count(*)::int from cultivation_advice where tenant_id = app.tenant_id() and case_id = ${caseId}
        and answer is null) as open_advice,
      coalesce((select jsonb_agg(jsonb_build_object('isSubmitted', k.state not in ('draft', 'cosigning')))
        from case_link l join "case" k on k.tenant_id = l.tenant_id and k.id = l.from_case_id
        where l.tenant_id = app.tenant_id() and l.to_case_id = ${caseId} and l.kind = 'grown-from'
          and k.kind = 'proposal' and k.state <> 'discarded'), '[]') as proposals`.execute(tx);
  const [row] = rows;
  return { openAdviceCount: row?.open_advice ?? 0, proposals: row?.proposals ?? [] };
}

/** Of the given ids, those of persons of this committee. */
export async function personsAmong(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`select id from person
    where tenant_id = app.tenant_id() and id = any(${[...new Set(ids)]}::uuid[])`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** Files the writer handed in and nobody has used, or that already belong here. */
export async function usableFiles(
  tx: Transaction,
  wanted: { ids: readonly string[]; caseId: string; personId: string | null },
): Promise<number> {
  if (wanted.ids.length === 0) return 0;
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from file
    where id = any(${[...wanted.ids]}::uuid[]) and (case_id = ${wanted.caseId}
      or (case_id is null and uploaded_by = ${wanted.personId}::uuid))`.execute(tx);
  return rows[0]?.count ?? 0;
}
