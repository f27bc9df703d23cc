// Search across all kinds of cases one may see: newest first, with the passage that was found.
import { type CaseRecord, type CaseTables, caseOf, visibleTo } from '#kernel/cases';
import type { Actor } from '#kernel/permissions';
import { type Transaction, tables } from '#platform/database';
import { foundBy } from './found-by.ts';
import { type FoundPassage, passagesOf } from './passages.ts';

export interface SearchWanted {
  readonly actor: Actor;
  readonly words: string;
  readonly kinds?: readonly string[];
  readonly limit?: number;
}

export interface FoundCase {
  readonly record: CaseRecord;
  readonly passage: FoundPassage | null;
}

/** Two queries; the total counts what the asker may see and nothing else. */
export async function searchCases(
  tx: Transaction,
  { actor, words, kinds, limit = 50 }: SearchWanted,
): Promise<{ found: FoundCase[]; total: number }> {
  const rows = await tables<CaseTables>(tx)
    .selectFrom('case')
    .selectAll()
    .select((select) => select.fn.countAll<number>().over().as('total'))
    .where(visibleTo(actor))
    .where(foundBy(actor, words))
    .$if(kinds !== undefined, (found) => found.where('kind', 'in', [...(kinds ?? [])]))
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  const passages = await passagesOf(tx, { actor, words, caseIds: rows.map((row) => row.id) });
  return {
    found: rows.map((row) => ({ record: caseOf(row), passage: passages.get(row.id) ?? null })),
    total: Number(rows[0]?.total ?? 0),
  };
}
