// Recommendations of cases and the commitments that answer them.
import { v7 } from 'uuid';
import { sql, type Transaction, tables } from '#platform/database';
import type { CommitmentState, FiveTests, RecommendationView } from './contract.ts';

export interface RecommendationTables {
  recommendation: {
    tenant_id: string;
    id: string;
    case_id: string;
    position: number;
    text: string;
    tests: unknown;
  };
  commitment: CommitmentRow;
}

export interface CommitmentRow {
  tenant_id: string;
  id: string;
  case_id: string;
  undertaking_id: string;
  unit_id: string;
  recommendation_id: string | null;
  text: string;
  due_on: string;
  state: CommitmentState;
  promised_at: Date;
  evidence: string | null;
  evidence_given_at: Date | null;
  evidence_by: string | null;
  verified_at: Date | null;
  verified_by: string | null;
  verified_by_name: string | null;
  verification_note: string | null;
}

const tenantId = sql<string>`app.tenant_id()`;

export interface RecommendationText {
  readonly id?: string | undefined;
  readonly text: string;
  readonly tests?: FiveTests | undefined;
}

/** Writes the whole list anew in the given order; ids that the case already has are kept. */
export async function replaceRecommendations(
  tx: Transaction,
  caseId: string,
  given: readonly RecommendationText[],
): Promise<void> {
  const db = tables<RecommendationTables>(tx);
  const removed = await db.deleteFrom('recommendation').where('case_id', '=', caseId).returning('id').execute();
  if (given.length === 0) return;
  const known = new Set(removed.map(({ id }) => id));
  const keep = (id: string | undefined) => (id && known.delete(id) ? id : v7());
  await db
    .insertInto('recommendation')
    .values(
      given.map(({ id, text, tests = {} }, index) => ({
        tenant_id: tenantId,
        id: keep(id),
        case_id: caseId,
        position: index + 1,
        text,
        tests: JSON.stringify(tests),
      })),
    )
    .execute();
}

export async function recommendationsOf(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<(RecommendationView & { caseId: string })[]> {
  if (caseIds.length === 0) return [];
  const rows = await tables<RecommendationTables>(tx)
    .selectFrom('recommendation')
    .select(['id', 'case_id', 'position', 'text', 'tests'])
    .where('case_id', 'in', [...caseIds])
    .orderBy('case_id')
    .orderBy('position')
    .execute();
  return rows.map(({ case_id, tests, ...row }) => ({ ...row, caseId: case_id, tests: tests as FiveTests }));
}

export async function countOpenCommitments(tx: Transaction, caseId: string): Promise<number> {
  const row = await tables<RecommendationTables>(tx)
    .selectFrom('commitment')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('case_id', '=', caseId)
    .where('state', '!=', 'verified')
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
