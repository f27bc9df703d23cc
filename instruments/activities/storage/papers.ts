import { v7 } from 'uuid';
import { sql, type Transaction, tables } from '#platform/database';
import type { ActivityTables } from '../tables.ts';
import { ownTenant } from './activity.ts';

interface Adding {
  readonly caseId: string;
  readonly paperId: string | null;
  readonly title: string;
  readonly fileId: string;
  readonly note: string;
  readonly at: Date;
}

/** A new paper, or the next version of one; null when there is no such paper here. */
export async function addVersion(
  tx: Transaction,
  adding: Adding,
): Promise<{ paperId: string; version: number } | null> {
  const db = tables<ActivityTables>(tx);
  const { caseId, title, at } = adding;
  const paperId = adding.paperId ?? v7({ msecs: at.getTime() });
  if (adding.paperId === null) {
    await db
      .insertInto('activity_paper')
      .values({ tenant_id: ownTenant, id: paperId, case_id: caseId, title, added_at: at })
      .execute();
  } else {
    const renamed = await db
      .updateTable('activity_paper')
      .set({ title })
      .where('case_id', '=', caseId)
      .where('id', '=', paperId)
      .returning('id')
      .execute();
    if (renamed.length === 0) return null;
  }
  const { rows } = await sql<{ version: number }>`insert into paper_version
      (tenant_id, paper_id, version, file_id, note, added_at)
    select app.tenant_id(), ${paperId}::uuid, coalesce(max(version), 0) + 1, ${adding.fileId}::uuid, ${adding.note}, ${at}
    from paper_version where tenant_id = app.tenant_id() and paper_id = ${paperId}::uuid returning version`.execute(tx);
  return { paperId, version: rows[0]?.version ?? 1 };
}

export async function countPapers(tx: Transaction, caseId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from activity_paper
    where tenant_id = app.tenant_id() and case_id = ${caseId}::uuid`.execute(tx);
  return rows[0]?.count ?? 0;
}

export async function deletePaper(tx: Transaction, caseId: string, paperId: string): Promise<boolean> {
  const gone = await tables<ActivityTables>(tx)
    .deleteFrom('activity_paper')
    .where('case_id', '=', caseId)
    .where('id', '=', paperId)
    .returning('id')
    .execute();
  return gone.length === 1;
}

/** False when this activity has no such version. The first opening counts. */
export async function recordReading(
  tx: Transaction,
  reading: { caseId: string; paperId: string; version: number; personId: string; at: Date },
): Promise<boolean> {
  const { caseId, paperId, version, personId, at } = reading;
  const { rows } = await sql`insert into paper_reading (tenant_id, paper_id, version, person_id, opened_at)
    select v.tenant_id, v.paper_id, v.version, ${personId}::uuid, ${at}::timestamptz
    from paper_version v join activity_paper p on p.tenant_id = v.tenant_id and p.id = v.paper_id
    where p.tenant_id = app.tenant_id() and p.case_id = ${caseId}::uuid and p.id = ${paperId}::uuid and v.version = ${version}
    on conflict (tenant_id, paper_id, version, person_id) do update set opened_at = paper_reading.opened_at
    returning person_id`.execute(tx);
  return rows.length === 1;
}

/** The file is the asker's and free, or already belongs to this case. */
export async function isUsableFile(
  tx: Transaction,
  wanted: { fileId: string; caseId: string; personId: string | null },
): Promise<boolean> {
  const { rows } = await sql`select id from file where tenant_id = app.tenant_id() and id = ${wanted.fileId}::uuid
    and (case_id = ${wanted.caseId}::uuid or (case_id is null and uploaded_by = ${wanted.personId}::uuid))`.execute(tx);
  return rows.length === 1;
}
