import type { CaseTables } from '#kernel/cases';
import { type Transaction, tables } from '#platform/database';

/** First proposers of the given proposals, each once. */
export async function leadProposersOf(tx: Transaction, proposalIds: readonly string[]): Promise<string[]> {
  if (proposalIds.length === 0) return [];
  const rows = await tables<CaseTables>(tx)
    .selectFrom('case_party')
    .select('party_id')
    .distinct()
    .where('case_id', 'in', [...proposalIds])
    .where('relation', '=', 'lead-proposer')
    .execute();
  return rows.map((row) => row.party_id);
}
