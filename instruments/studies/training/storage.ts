import { sql, type Transaction, tables } from '#platform/database';
import type { TrainingState } from '../contract/vocabulary.ts';
import type { StudyTables } from '../tables.ts';

const ownTenant = sql<string>`app.tenant_id()`;

export interface TrainingClass {
  readonly about: string;
  readonly gatheringIds: readonly string[];
}

export async function saveClassRow(tx: Transaction, caseId: string, given: TrainingClass): Promise<void> {
  const words = { about: given.about, gathering_ids: [...given.gatheringIds] };
  await tables<StudyTables>(tx)
    .insertInto('training_class')
    .values({ tenant_id: ownTenant, case_id: caseId, ...words, concluded_on: null })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'case_id']).doUpdateSet(words))
    .execute();
}

export async function concludeClass(tx: Transaction, caseId: string, concludedOn: string): Promise<void> {
  await tables<StudyTables>(tx)
    .updateTable('training_class')
    .set({ concluded_on: concludedOn })
    .where('case_id', '=', caseId)
    .execute();
}

export interface ClassRow {
  readonly id: string;
  readonly version: number;
  readonly state: TrainingState;
  readonly title: string;
  readonly about: string;
  readonly gatheringIds: string[];
  readonly concludedOn: string | null;
}

/** All, or the one asked for; the open ones first. */
export async function classRows(tx: Transaction, id: string | null = null): Promise<ClassRow[]> {
  const { rows } = await sql<ClassRow>`select k.id, k.version, k.state, k.title, c.about,
      c.gathering_ids as "gatheringIds", c.concluded_on as "concludedOn"
    from training_class c join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
    where c.tenant_id = app.tenant_id() and (${id}::uuid is null or k.id = ${id}::uuid)
    order by k.state <> 'running', k.created_at desc, k.id desc limit 200`.execute(tx);
  return rows;
}

export interface Certificate {
  readonly personId: string;
  readonly number: string;
  readonly hours: number;
}

export async function insertCertificates(
  tx: Transaction,
  classId: string,
  certificates: readonly Certificate[],
): Promise<void> {
  if (certificates.length === 0) return;
  await tables<StudyTables>(tx)
    .insertInto('training_certificate')
    .values(
      certificates.map(({ personId, number, hours }) => ({
        ...{ tenant_id: ownTenant, class_id: classId, person_id: personId, number, hours: String(hours) },
      })),
    )
    .execute();
}

export interface CertificateRow extends Certificate {
  readonly classId: string;
  readonly title: string;
  readonly person: string;
}

/** Of one class, or of one person; in the order of their numbers. */
export async function certificateRows(
  tx: Transaction,
  { classId = null, personId = null }: { classId?: string | null; personId?: string | null },
): Promise<CertificateRow[]> {
  const { rows } = await sql<Omit<CertificateRow, 'hours'> & { hours: string }>`select t.class_id as "classId", k.title,
      t.person_id as "personId", p.name as person, t.number, t.hours
    from training_certificate t join "case" k on k.tenant_id = t.tenant_id and k.id = t.class_id
      join person p on p.tenant_id = t.tenant_id and p.id = t.person_id
    where t.tenant_id = app.tenant_id() and (${classId}::uuid is null or t.class_id = ${classId}::uuid)
      and (${personId}::uuid is null or t.person_id = ${personId}::uuid)
    order by t.number limit 1000`.execute(tx);
  return rows.map((row) => ({ ...row, hours: Number(row.hours) }));
}
