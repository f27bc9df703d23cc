import { sql, type Transaction, tables } from '#platform/database';
import type { UndertakingTables } from './tables.ts';

/** A document number is used once in a committee; the reply's own may be given again after it came back. */
export async function isDocumentNumberFree(
  tx: Transaction,
  { documentNumber, replyId }: { documentNumber: string; replyId: string },
): Promise<boolean> {
  // Two leaders who give the same number at once: the second waits here and then sees it taken.
  await sql`select pg_advisory_xact_lock(hashtextextended(app.tenant_id()::text || ${documentNumber}, 0))`.execute(tx);
  const other = await tables<UndertakingTables>(tx)
    .selectFrom('reply')
    .select('id')
    .where('document_number', '=', documentNumber)
    .where('id', '!=', replyId)
    .executeTakeFirst();
  return other === undefined;
}
