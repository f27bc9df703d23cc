// Proposals that began here: joined from their side by `grown-from`. The reader sees those they may see anyway.
import { type CaseTables, visibleTo } from '#kernel/cases';
import type { Actor } from '#kernel/permissions';
import { type Transaction, tables } from '#platform/database';

export interface Grown {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly state: string;
}

export async function grownFrom(tx: Transaction, actor: Actor, caseId: string): Promise<Grown[]> {
  return tables<CaseTables>(tx)
    .selectFrom('case')
    .innerJoin('case_link', (join) =>
      join.onRef('case_link.tenant_id', '=', 'case.tenant_id').onRef('case_link.from_case_id', '=', 'case.id'),
    )
    .select(['case.id', 'case.title', 'case.number', 'case.state'])
    .where('case_link.to_case_id', '=', caseId)
    .where('case_link.kind', '=', 'grown-from')
    .where('case.kind', '=', 'proposal')
    .where('case.state', '<>', 'discarded')
    .where(visibleTo(actor) as never)
    .orderBy('case.created_at')
    .limit(200)
    .execute();
}
