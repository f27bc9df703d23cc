import { sql, type Transaction, tables } from '#platform/database';
import type { MakeUpState } from '../contract/vocabulary.ts';
import type { StudyTables } from '../tables.ts';

type Row = StudyTables['study_make_up'];
type Patch = Partial<Omit<Row, 'tenant_id' | 'case_id'>>;

export interface MakeUp {
  readonly gatheringId: string;
  readonly personId: string;
  readonly hours: number;
  readonly dueOn: string;
  readonly note: string;
  readonly handedInAt: Date | null;
  readonly returnedReason: string;
  readonly decidedBy: string;
  readonly decidedAt: Date | null;
}

export async function readMakeUp(tx: Transaction, caseId: string): Promise<MakeUp | null> {
  const row = await tables<StudyTables>(tx)
    .selectFrom('study_make_up')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row
    ? {
        ...{ gatheringId: row.gathering_id, personId: row.person_id, hours: Number(row.hours), dueOn: row.due_on },
        ...{ note: row.note, handedInAt: row.handed_in_at, returnedReason: row.returned_reason },
        ...{ decidedBy: row.decided_by, decidedAt: row.decided_at },
      }
    : null;
}

/** Answers false when there is one for this person and gathering already. */
export async function insertMakeUp(
  tx: Transaction,
  caseId: string,
  { gatheringId, personId, hours, dueOn }: Pick<MakeUp, 'gatheringId' | 'personId' | 'hours' | 'dueOn'>,
): Promise<boolean> {
  const row = await tables<StudyTables>(tx)
    .insertInto('study_make_up')
    .values({
      ...{ tenant_id: sql<string>`app.tenant_id()`, case_id: caseId, gathering_id: gatheringId },
      ...{ person_id: personId, hours: String(hours), due_on: dueOn, note: '', handed_in_at: null },
      ...{ returned_reason: '', decided_by: '', decided_at: null },
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'gathering_id', 'person_id']).doNothing())
    .returning('case_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateMakeUp(tx: Transaction, caseId: string, patch: Patch): Promise<void> {
  await tables<StudyTables>(tx).updateTable('study_make_up').set(patch).where('case_id', '=', caseId).execute();
}

export interface MakeUpRow {
  readonly id: string;
  readonly version: number;
  readonly state: MakeUpState;
  readonly title: string;
  readonly person: string;
  readonly personId: string;
  readonly gatheringId: string;
  readonly startsAt: Date;
  readonly dueOn: string;
  readonly hours: string;
}

/** All, or one person's, or the one asked for; what waits comes first. */
export async function makeUpRows(
  tx: Transaction,
  { personId = null, id = null }: { personId?: string | null; id?: string | null },
): Promise<MakeUpRow[]> {
  const { rows } = await sql<MakeUpRow>`select k.id, k.version, k.state, k.title, p.name as person, p.id as "personId",
      m.gathering_id as "gatheringId", g.starts_at as "startsAt", m.due_on as "dueOn", m.hours
    from study_make_up m join "case" k on k.tenant_id = m.tenant_id and k.id = m.case_id
      join person p on p.tenant_id = m.tenant_id and p.id = m.person_id
      join gathering g on g.tenant_id = m.tenant_id and g.case_id = m.gathering_id
    where m.tenant_id = app.tenant_id() and (${personId}::uuid is null or m.person_id = ${personId}::uuid)
      and (${id}::uuid is null or m.case_id = ${id}::uuid)
    order by array_position(array['handed-in', 'lapsed', 'due', 'accepted', 'excused'], k.state), m.due_on, p.pinyin, k.id
    limit 500`.execute(tx);
  return rows;
}

export interface AbsenceRow {
  readonly gatheringId: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly personId: string;
  readonly person: string;
}

/** Who missed a closed study gathering and has nothing to make up yet. */
export async function absencesWithout(
  tx: Transaction,
  attendances: readonly string[],
  gatheringIds: readonly string[],
): Promise<AbsenceRow[]> {
  if (gatheringIds.length === 0) return [];
  const { rows } = await sql<AbsenceRow>`select r.case_id as "gatheringId", k.title, g.starts_at as "startsAt",
      p.id as "personId", p.name as person
    from roll_entry r join gathering g on g.tenant_id = r.tenant_id and g.case_id = r.case_id
      join "case" k on k.tenant_id = r.tenant_id and k.id = r.case_id
      join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
    where r.tenant_id = app.tenant_id() and r.case_id = any(${[...gatheringIds]}::uuid[]) and r.called_as = 'member'
      and r.attendance = any(${[...attendances]}::text[]) and not exists (select from study_make_up m
        where m.tenant_id = r.tenant_id and m.gathering_id = r.case_id and m.person_id = r.person_id)
    order by g.starts_at, p.pinyin, p.id limit 1000`.execute(tx);
  return rows;
}

export interface OpenMakeUp {
  readonly id: string;
  readonly personId: string;
  readonly title: string;
  readonly state: MakeUpState;
  readonly dueOn: string;
  readonly attendance: string | null;
}

/** Those still open, with what the roll says today. */
export async function openMakeUps(tx: Transaction): Promise<OpenMakeUp[]> {
  const { rows } = await sql<OpenMakeUp>`select k.id, m.person_id as "personId", k.title, k.state, m.due_on as "dueOn",
      r.attendance
    from study_make_up m join "case" k on k.tenant_id = m.tenant_id and k.id = m.case_id
      left join roll_entry r on r.tenant_id = m.tenant_id and r.case_id = m.gathering_id and r.person_id = m.person_id
    where m.tenant_id = app.tenant_id() and k.state in ('due', 'handed-in', 'lapsed') order by m.due_on, k.id`.execute(
    tx,
  );
  return rows;
}
