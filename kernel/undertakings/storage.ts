// Undertakings and replies: what acts read and write.
import { v7 } from 'uuid';
import { sql, type Transaction, tables } from '#platform/database';
import type { UndertakingRole, UndertakingState } from './contract.ts';
import { replyOf, type UndertakingRow, type UndertakingTables, undertakingOf } from './tables.ts';
import type { Reply, Undertaking } from './undertaking.ts';

const tenantId = sql<string>`app.tenant_id()`;

/** The case an undertaking belongs to; null when there is none of that id here. */
export async function caseOfUndertaking(tx: Transaction, id: string): Promise<string | null> {
  const row = await tables<UndertakingTables>(tx)
    .selectFrom('undertaking')
    .select('case_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.case_id ?? null;
}

export async function undertakingsOfCases(tx: Transaction, caseIds: readonly string[]): Promise<Undertaking[]> {
  if (caseIds.length === 0) return [];
  const rows = await tables<UndertakingTables>(tx)
    .selectFrom('undertaking')
    .selectAll()
    .where('case_id', 'in', [...caseIds])
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(undertakingOf);
}

export interface NewUndertaking {
  readonly caseId: string;
  readonly unitId: string;
  readonly role: UndertakingRole;
  readonly state: UndertakingState;
  readonly position: number;
  readonly mayObject?: boolean;
  readonly assignedAt?: Date | null;
}

export async function insertUndertakings(tx: Transaction, given: readonly NewUndertaking[]): Promise<Undertaking[]> {
  if (given.length === 0) return [];
  const rows = await tables<UndertakingTables>(tx)
    .insertInto('undertaking')
    .values(
      given.map((undertaking) => ({
        tenant_id: tenantId,
        id: v7(),
        case_id: undertaking.caseId,
        unit_id: undertaking.unitId,
        role: undertaking.role,
        state: undertaking.state,
        round: 1,
        position: undertaking.position,
        may_object: undertaking.mayObject ?? true,
        assigned_at: undertaking.assignedAt ?? null,
      })),
    )
    .returningAll()
    .execute();
  return rows.map(undertakingOf);
}

export async function removeProposedUndertakings(tx: Transaction, caseId: string): Promise<void> {
  await tables<UndertakingTables>(tx)
    .deleteFrom('undertaking')
    .where('case_id', '=', caseId)
    .where('state', '=', 'proposed')
    .execute();
}

export type UndertakingPatch = Partial<Omit<UndertakingRow, 'tenant_id' | 'id' | 'case_id'>>;

export async function updateUndertaking(tx: Transaction, id: string, patch: UndertakingPatch): Promise<void> {
  await tables<UndertakingTables>(tx).updateTable('undertaking').set(patch).where('id', '=', id).execute();
}

/** Everything proposed for the case becomes assigned at this moment. */
export async function assignProposed(tx: Transaction, caseId: string, at: Date): Promise<Undertaking[]> {
  const rows = await tables<UndertakingTables>(tx)
    .updateTable('undertaking')
    .set({ state: 'assigned', assigned_at: at })
    .where('case_id', '=', caseId)
    .where('state', '=', 'proposed')
    .returningAll()
    .execute();
  return rows.map(undertakingOf);
}

export async function repliesOfCase(tx: Transaction, caseId: string): Promise<Reply[]> {
  const rows = await tables<UndertakingTables>(tx)
    .selectFrom('reply')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('round')
    .execute();
  return rows.map(replyOf);
}

export async function replyOfRound(
  tx: Transaction,
  { undertakingId, round }: { undertakingId: string; round: number },
): Promise<Reply | null> {
  const row = await tables<UndertakingTables>(tx)
    .selectFrom('reply')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .where('round', '=', round)
    .executeTakeFirst();
  return row ? replyOf(row) : null;
}
