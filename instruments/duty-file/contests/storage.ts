import type { DeedFacts } from '#kernel/deeds';
import { sql, type Transaction, tables } from '#platform/database';
import type { FileView } from '../contract/outside.ts';
import type { ContestOutcome, ContestState } from '../contract/vocabulary.ts';
import { filesJson } from '../files-of.ts';
import type { DutyFileTables } from '../tables.ts';

type Row = DutyFileTables['deed_contest'];

/** The contested line as it was entered, whether or not it still stands. */
export interface ContestedDeed {
  readonly id: string;
  readonly kind: string;
  readonly doneOn: string;
  readonly subjectId: string;
  readonly facts: DeedFacts;
  readonly caseTitle: string;
  readonly isGone: boolean;
}

export interface Contest {
  readonly caseId: string;
  readonly version: number;
  readonly state: ContestState;
  readonly title: string;
  readonly createdAt: Date;
  readonly personId: string;
  readonly personName: string;
  readonly deedId: string | null;
  readonly deedKind: string;
  readonly doneOn: string;
  readonly reason: string;
  readonly files: readonly FileView[];
  readonly outcome: ContestOutcome | null;
  readonly correctedOn: string | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string;
  readonly decisionReason: string;
  readonly deed: ContestedDeed | null;
}

export interface ContestsWanted {
  readonly id?: string;
  readonly personId?: string;
  readonly isOpen?: boolean | undefined;
  readonly from?: string;
  readonly until?: string;
  readonly before?: string | undefined;
  readonly limit: number;
}

/** The latest first. One query. */
export async function readContests(tx: Transaction, wanted: ContestsWanted): Promise<Contest[]> {
  const { id = null, personId = null, isOpen = null, from = null, until = null, before = null } = wanted;
  const { rows } = await sql<Contest>`select c.case_id as "caseId", k.version, k.state, k.title,
      k.created_at as "createdAt", c.person_id as "personId", p.name as "personName", c.deed_id as "deedId",
      c.deed_kind as "deedKind", c.done_on as "doneOn", c.reason, ${filesJson('c.file_ids')} as files, c.outcome,
      c.corrected_on as "correctedOn", c.decided_at as "decidedAt", c.decided_by as "decidedBy",
      c.decision_reason as "decisionReason",
      (select jsonb_build_object('id', d.id, 'kind', d.kind, 'doneOn', d.done_on, 'subjectId', d.subject_id,
          'facts', d.facts, 'caseTitle', of_deed.title, 'isGone', d.withdrawn_at is not null)
        from deed d join "case" of_deed on of_deed.tenant_id = d.tenant_id and of_deed.id = d.case_id
        where d.tenant_id = c.tenant_id and d.id = c.deed_id) as deed
    from deed_contest c join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
    join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
    where c.tenant_id = app.tenant_id() and (${id}::uuid is null or c.case_id = ${id}::uuid)
      and (${personId}::uuid is null or c.person_id = ${personId}::uuid)
      and (${isOpen}::boolean is null or (k.state = 'open') = ${isOpen}::boolean)
      and (${from}::date is null or c.done_on between ${from}::date and ${until}::date)
      and (${before}::uuid is null or c.case_id < ${before}::uuid)
    order by c.case_id desc limit ${wanted.limit}`.execute(tx);
  return rows;
}

/** A standing line of this person. */
export async function standingDeed(
  tx: Transaction,
  { personId, deedId }: { personId: string; deedId: string },
): Promise<{ kind: string; doneOn: string; subjectId: string; caseTitle: string } | null> {
  const { rows } = await sql<{ kind: string; doneOn: string; subjectId: string; caseTitle: string }>`select d.kind,
      d.done_on as "doneOn", d.subject_id as "subjectId", k.title as "caseTitle"
    from deed d join "case" k on k.tenant_id = d.tenant_id and k.id = d.case_id
    where d.tenant_id = app.tenant_id() and d.id = ${deedId} and d.person_id = ${personId}
      and d.withdrawn_at is null`.execute(tx);
  return rows[0] ?? null;
}

export interface SameThing {
  readonly personId: string;
  readonly deedKind: string;
  /** A corrected line is another row of the same subject; null: a missing thing of a day. */
  readonly subjectId: string | null;
  readonly doneOn: string;
}

/** What became of earlier contests of the same thing. */
export async function earlierContests(tx: Transaction, thing: SameThing): Promise<ContestState[]> {
  const { personId, deedKind, subjectId, doneOn } = thing;
  const { rows } = await sql<{ state: ContestState }>`select k.state from deed_contest c
    join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
    left join deed d on d.tenant_id = c.tenant_id and d.id = c.deed_id
    where c.tenant_id = app.tenant_id() and c.person_id = ${personId} and c.deed_kind = ${deedKind}
      and (d.subject_id = ${subjectId}::uuid
        or (${subjectId}::uuid is null and c.deed_id is null and c.done_on = ${doneOn}::date))`.execute(tx);
  return rows.map(({ state }) => state);
}

export type NewContest = Pick<Row, 'case_id' | 'person_id' | 'deed_id' | 'deed_kind' | 'done_on' | 'reason'> & {
  readonly file_ids: readonly string[];
};

export async function insertContest(tx: Transaction, row: NewContest): Promise<void> {
  await tables<DutyFileTables>(tx)
    .insertInto('deed_contest')
    .values({
      ...row,
      ...{ tenant_id: sql<string>`app.tenant_id()`, file_ids: [...row.file_ids], outcome: null, corrected_on: null },
      ...{ decided_at: null, decided_by: '', decision_reason: '' },
    })
    .execute();
}

export async function keepContestDecision(
  tx: Transaction,
  caseId: string,
  decided: Pick<Row, 'decided_at' | 'decided_by' | 'decision_reason' | 'outcome' | 'corrected_on'>,
): Promise<void> {
  await tables<DutyFileTables>(tx).updateTable('deed_contest').set(decided).where('case_id', '=', caseId).execute();
}
