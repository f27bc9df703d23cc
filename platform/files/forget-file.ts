import { type Transaction, tables } from '#platform/database';
import { filesOf } from './file-record.ts';
import type { FileTables } from './file-table.ts';

/** Forgets the file. After the commit, when `isLastUse`, the caller may remove the content from the store. */
export async function forgetFile(tx: Transaction, tenantId: string, id: string) {
  const database = tables<FileTables>(tx);
  const gone = await database
    .deleteFrom('file')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning('digest')
    .executeTakeFirst();
  if (!gone) return undefined;
  const other = await filesOf(tx, tenantId).where('digest', '=', gone.digest).limit(1).executeTakeFirst();
  return { digest: gone.digest, isLastUse: other === undefined };
}
