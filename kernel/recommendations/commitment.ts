// A promise with a date: made in a reply, tracked until somebody who asked has verified the evidence.
import { v7 } from 'uuid';
import { sql, type Transaction, tables } from '#platform/database';
import type { CommitmentState } from './contract.ts';
import type { CommitmentRow, RecommendationTables } from './storage.ts';

export interface Commitment {
  readonly id: string;
  readonly caseId: string;
  readonly undertakingId: string;
  readonly unitId: string;
  readonly recommendationId: string | null;
  readonly text: string;
  readonly dueOn: string;
  readonly state: CommitmentState;
  readonly evidence: string | null;
  readonly evidenceGivenAt: Date | null;
  readonly verifiedByName: string | null;
  readonly verifiedAt: Date | null;
  readonly verificationNote: string | null;
}

const commitmentOf = (row: CommitmentRow): Commitment => ({
  id: row.id,
  caseId: row.case_id,
  undertakingId: row.undertaking_id,
  unitId: row.unit_id,
  recommendationId: row.recommendation_id,
  text: row.text,
  dueOn: row.due_on,
  state: row.state,
  evidence: row.evidence,
  evidenceGivenAt: row.evidence_given_at,
  verifiedByName: row.verified_by_name,
  verifiedAt: row.verified_at,
  verificationNote: row.verification_note,
});

export interface Promised {
  readonly caseId: string;
  readonly undertakingId: string;
  readonly unitId: string;
  readonly recommendationId: string | null;
  readonly text: string;
  readonly dueOn: string;
}

/** A delivered reply's promises become commitments; those of an earlier round of the same unit give way. */
export async function promise(tx: Transaction, given: readonly Promised[], at: Date): Promise<void> {
  if (given.length === 0) return;
  await tables<RecommendationTables>(tx)
    .insertInto('commitment')
    .values(
      given.map((one) => ({
        tenant_id: sql<string>`app.tenant_id()`,
        id: v7(),
        case_id: one.caseId,
        undertaking_id: one.undertakingId,
        unit_id: one.unitId,
        recommendation_id: one.recommendationId,
        text: one.text,
        due_on: one.dueOn,
        state: 'promised' as const,
        promised_at: at,
      })),
    )
    .execute();
}

export async function dropUnfulfilled(tx: Transaction, undertakingId: string): Promise<void> {
  await tables<RecommendationTables>(tx)
    .deleteFrom('commitment')
    .where('undertaking_id', '=', undertakingId)
    .where('state', '=', 'promised')
    .execute();
}

export async function commitmentsOf(tx: Transaction, caseIds: readonly string[]): Promise<Commitment[]> {
  if (caseIds.length === 0) return [];
  const rows = await tables<RecommendationTables>(tx)
    .selectFrom('commitment')
    .selectAll()
    .where('case_id', 'in', [...caseIds])
    .orderBy('due_on')
    .orderBy('id')
    .execute();
  return rows.map(commitmentOf);
}

export async function commitmentById(tx: Transaction, id: string): Promise<Commitment | null> {
  const row = await tables<RecommendationTables>(tx)
    .selectFrom('commitment')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? commitmentOf(row) : null;
}

export type CommitmentPatch = Partial<Omit<CommitmentRow, 'tenant_id' | 'id' | 'case_id'>>;

export async function updateCommitment(tx: Transaction, id: string, patch: CommitmentPatch): Promise<void> {
  await tables<RecommendationTables>(tx).updateTable('commitment').set(patch).where('id', '=', id).execute();
}
