// A ballot is seen by its roll, by the committee's office, and by whoever sees the case it belongs to.
import type { QueryContext } from '#kernel/acts';
import { type CaseTables, visibleTo } from '#kernel/cases';
import { tables } from '#platform/database';

export async function seesCase({ tx, actor }: QueryContext, caseId: string): Promise<boolean> {
  const seen = await tables<CaseTables>(tx)
    .selectFrom('case')
    .select('id')
    .where('id', '=', caseId)
    .where(visibleTo(actor))
    .executeTakeFirst();
  return seen !== undefined;
}
