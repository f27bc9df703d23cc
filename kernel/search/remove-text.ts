import { type Transaction, tables } from '#platform/database';
import type { IndexedText } from './index-text.ts';
import type { SearchTables } from './tables.ts';

export async function removeText(
  tx: Transaction,
  { caseId, part }: Pick<IndexedText, 'caseId' | 'part'>,
): Promise<void> {
  await tables<SearchTables>(tx)
    .deleteFrom('search_entry')
    .where('case_id', '=', caseId)
    .where('part', '=', part)
    .execute();
}
