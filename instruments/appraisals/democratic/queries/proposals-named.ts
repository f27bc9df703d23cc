import type { CaseTables } from '#kernel/cases';
import { type Transaction, tables } from '#platform/database';

export interface ProposalNamed {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
}

export async function proposalsNamed(tx: Transaction, ids: readonly string[]): Promise<Map<string, ProposalNamed>> {
  if (ids.length === 0) return new Map();
  const rows = await tables<CaseTables>(tx)
    .selectFrom('case')
    .select(['id', 'number', 'title'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
