import { sql, type Transaction } from '#platform/database';

/** The file is the asker's and free, or already belongs to this case. */
export async function isUsableFile(
  tx: Transaction,
  wanted: { fileId: string; caseId: string; personId: string | null },
): Promise<boolean> {
  const { rows } = await sql`select id from file where tenant_id = app.tenant_id() and id = ${wanted.fileId}::uuid
    and (case_id = ${wanted.caseId}::uuid or (case_id is null and uploaded_by = ${wanted.personId}::uuid))`.execute(tx);
  return rows.length === 1;
}
