// What a draft points to must exist in the committee's registers today.
import { sql, type Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';

export interface References {
  readonly caseId: string;
  /** The proposer, who must belong to the body and have handed in the files. */
  readonly personIds: readonly string[];
  readonly leadPersonId: string;
  readonly categoryId?: string | null | undefined;
  readonly bodyId?: string | null | undefined;
  readonly unitIds?: readonly string[] | undefined;
  readonly attachmentIds?: readonly string[] | undefined;
  readonly today: string;
}

interface Found {
  category: boolean;
  body: boolean;
  belongs: boolean;
  units: number;
  files: number;
}

async function look(tx: Transaction, wanted: References): Promise<Found> {
  const { caseId, categoryId = null, bodyId = null, unitIds = [], attachmentIds = [], today } = wanted;
  const holds = sql`starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date)`;
  const lead = sql`person_id = ${wanted.leadPersonId} and ${holds}`;
  const { rows } = await sql<Found>`select
      exists (select from proposal_category where id = ${categoryId}::uuid and ended_on is null) as category,
      exists (select from body where id = ${bodyId}::uuid and ended_on is null) as body,
      exists (select from placement where body_id = ${bodyId}::uuid and ${lead})
        or exists (select from role_holding where body_id = ${bodyId}::uuid and ${lead})
        or exists (select from seat where sector_id = ${bodyId}::uuid and ${lead}) as belongs,
      (select count(*)::int from unit where id = any(${[...unitIds]}::uuid[]) and ended_on is null) as units,
      (select count(*)::int from file where id = any(${[...attachmentIds]}::uuid[])
        and (case_id = ${caseId} or (case_id is null and uploaded_by = any(${[...wanted.personIds]}::uuid[])))) as files
    `.execute(tx);
  return rows[0]!;
}

/** Null when everything that is named is there; else the first that is not. */
export async function unknownReference(tx: Transaction, wanted: References): Promise<Refusal | null> {
  const { categoryId, bodyId, unitIds = [], attachmentIds = [] } = wanted;
  if (!categoryId && !bodyId && unitIds.length + attachmentIds.length === 0) return null;
  const found = await look(tx, wanted);
  if (categoryId && !found.category) return refuse('category-unknown');
  if (bodyId && !found.body) return refuse('body-unknown');
  if (bodyId && !found.belongs) return refuse('body-not-own');
  if (found.units < new Set(unitIds).size) return refuse('unit-unknown');
  if (found.files < new Set(attachmentIds).size) return refuse('attachment-unknown');
  return null;
}

/** Of the given persons, those who hold a seat today. */
export async function seatedAmong(tx: Transaction, personIds: readonly string[], today: string): Promise<Set<string>> {
  const { rows } = await sql<{ person_id: string }>`select distinct person_id from seat
    where person_id = any(${[...personIds]}::uuid[])
      and starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date)`.execute(tx);
  return new Set(rows.map((row) => row.person_id));
}
