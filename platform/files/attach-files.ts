import { type Transaction, tables } from '#platform/database';
import type { FileTables } from './file-table.ts';

/** Files handed in before there was a case; one that already belongs to a case stays there. Answers how many moved. */
export async function attachFiles(
  tx: Transaction,
  { tenantId, ids, caseId }: { tenantId: string; ids: readonly string[]; caseId: string },
): Promise<number> {
  if (ids.length === 0) return 0;
  const result = await tables<FileTables>(tx)
    .updateTable('file')
    .set({ case_id: caseId })
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', [...ids])
    .where('case_id', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
