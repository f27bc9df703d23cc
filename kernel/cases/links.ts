// Two cases joined from outside: `merged-into`, `converted-into`, `cites`, `grown-from`.
import type { Actor } from '#kernel/permissions';
import { sql, type Transaction, tables } from '#platform/database';
import type { CaseTables } from './tables.ts';
import { visibleTo } from './visibility.ts';

export interface CaseLink {
  readonly fromCaseId: string;
  readonly toCaseId: string;
  readonly kind: string;
}

export async function linkCases(tx: Transaction, link: CaseLink, at: Date): Promise<void> {
  await tables<CaseTables>(tx)
    .insertInto('case_link')
    .values({
      tenant_id: sql<string>`app.tenant_id()`,
      from_case_id: link.fromCaseId,
      to_case_id: link.toCaseId,
      kind: link.kind,
      created_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function unlinkCases(tx: Transaction, { fromCaseId, toCaseId, kind }: CaseLink): Promise<void> {
  await tables<CaseTables>(tx)
    .deleteFrom('case_link')
    .where('from_case_id', '=', fromCaseId)
    .where('to_case_id', '=', toCaseId)
    .where('kind', '=', kind)
    .execute();
}

export async function linksOf(tx: Transaction, caseId: string): Promise<CaseLink[]> {
  const rows = await tables<CaseTables>(tx)
    .selectFrom('case_link')
    .select(['from_case_id', 'to_case_id', 'kind'])
    .where((where) => where.or([where('from_case_id', '=', caseId), where('to_case_id', '=', caseId)]))
    .execute();
  return rows.map((row) => ({ fromCaseId: row.from_case_id, toCaseId: row.to_case_id, kind: row.kind }));
}

/** What a case grew from. */
export interface CaseSource {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
}

/** The oldest first; for a reader, what they may see anyway. */
export async function sourcesOf(tx: Transaction, caseId: string, reader: Actor | null = null): Promise<CaseSource[]> {
  const found = tables<CaseTables>(tx)
    .selectFrom('case')
    .innerJoin('case_link', (join) =>
      join.onRef('case_link.tenant_id', '=', 'case.tenant_id').onRef('case_link.to_case_id', '=', 'case.id'),
    )
    .select(['case.id', 'case.kind', 'case.title'])
    .where('case_link.from_case_id', '=', caseId)
    .where('case_link.kind', '=', 'grown-from')
    .orderBy('case.created_at')
    .orderBy('case.id')
    .limit(50);
  return (reader ? found.where(visibleTo(reader) as never) : found).execute();
}
