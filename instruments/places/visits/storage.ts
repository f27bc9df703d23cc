import { sql, type Transaction } from '#platform/database';

export interface NewVisit {
  readonly id: string;
  readonly placeId: string;
  readonly heldOn: string;
  readonly byPersonId: string;
  readonly visitors: number;
  readonly raised: string;
  readonly visitorSealed: string | null;
  readonly fileIds: readonly string[];
  readonly at: Date;
}

export async function insertVisit(tx: Transaction, visit: NewVisit): Promise<void> {
  await sql`insert into place_visit (tenant_id, id, case_id, held_on, by_person_id, visitors, raised, visitor_sealed, file_ids, at)
    values (app.tenant_id(), ${visit.id}, ${visit.placeId}, ${visit.heldOn}::date, ${visit.byPersonId}, ${visit.visitors},
      ${visit.raised}, ${visit.visitorSealed}, ${[...visit.fileIds]}::uuid[], ${visit.at})`.execute(tx);
}

export interface KeptVisit {
  readonly byPersonId: string;
  readonly hasVisitor: boolean;
}

export async function readVisit(tx: Transaction, placeId: string, id: string): Promise<KeptVisit | null> {
  const { rows } = await sql<KeptVisit>`select by_person_id as "byPersonId", visitor_sealed is not null as "hasVisitor"
    from place_visit where tenant_id = app.tenant_id() and case_id = ${placeId} and id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** The sealed name and telephone: for the look-up alone. */
export async function sealedVisitorOf(tx: Transaction, id: string): Promise<string | null> {
  const { rows } = await sql<{ visitor_sealed: string | null }>`select visitor_sealed from place_visit
    where tenant_id = app.tenant_id() and id = ${id}`.execute(tx);
  return rows[0]?.visitor_sealed ?? null;
}

export async function forget(tx: Transaction, id: string): Promise<void> {
  await sql`update place_visit set visitor_sealed = null where tenant_id = app.tenant_id() and id = ${id}`.execute(tx);
}

/** Visits older than a moment whose visitor is still kept, with their place. */
export async function visitorsToForget(tx: Transaction, before: Date): Promise<{ id: string; placeId: string }[]> {
  const { rows } = await sql<{ id: string; placeId: string }>`select id, case_id as "placeId" from place_visit
    where tenant_id = app.tenant_id() and visitor_sealed is not null and at < ${before}
    order by at, id limit 500`.execute(tx);
  return rows;
}

/** Files the writer handed in and nobody has used, or that already belong here. */
export async function usableFiles(
  tx: Transaction,
  wanted: { ids: readonly string[]; caseId: string; personId: string },
): Promise<number> {
  if (wanted.ids.length === 0) return 0;
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from file
    where id = any(${[...wanted.ids]}::uuid[]) and (case_id = ${wanted.caseId}
      or (case_id is null and uploaded_by = ${wanted.personId}::uuid))`.execute(tx);
  return rows[0]?.count ?? 0;
}
