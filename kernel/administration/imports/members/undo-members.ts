import type { ActContext } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { sql, type Transaction, tables } from '#platform/database';
import type { AppliedRow, RowOutcome } from '../import-kind.ts';
import { deletedIfFree, restoreFields } from '../undo-changes.ts';
import type { MemberTrace } from './apply-members.ts';

/** An account, a role, a case or a later seat: then the person stays. */
async function isBuiltOn(tx: Transaction, { personId, madeSeatId, madePlacementIds }: MemberTrace): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select
      exists (select from account where subject_id = ${personId})
      or exists (select from role_holding where person_id = ${personId})
      or exists (select from case_party where party_id = ${personId})
      or exists (select from event where actor_person_id = ${personId})
      or exists (select from seat where person_id = ${personId} and id is distinct from ${madeSeatId}::uuid)
      or exists (select from placement where person_id = ${personId}
        and id <> all(${[...madePlacementIds]}::uuid[])) as found`.execute(tx);
  return rows[0]?.found ?? false;
}

async function removeMade(tx: Transaction, { madePlacementIds, madeSeatId, madePersonId }: MemberTrace) {
  const db = tables<PeopleTables>(tx);
  if (madePlacementIds.length > 0) {
    await db
      .deleteFrom('placement')
      .where('id', 'in', [...madePlacementIds])
      .execute();
  }
  if (madeSeatId !== null) await db.deleteFrom('seat').where('id', '=', madeSeatId).execute();
  if (madePersonId !== null) await db.deleteFrom('person').where('id', '=', madePersonId).execute();
}

async function undoRow({ tx }: ActContext, row: AppliedRow): Promise<RowOutcome> {
  const { rowNumber, targetId } = row;
  const trace = row.trace as MemberTrace;
  if (trace.madePersonId !== null && (await isBuiltOn(tx, trace))) {
    return { rowNumber, outcome: 'kept', targetId, note: 'built-upon' };
  }
  const isFree = await deletedIfFree(tx, () => removeMade(tx, trace));
  if (!isFree) return { rowNumber, outcome: 'kept', targetId, note: 'built-upon' };
  const personIsBack = await restoreFields(tx, 'person', { id: trace.personId, change: trace.person });
  const seatIsBack =
    trace.seat === null || (await restoreFields(tx, 'seat', { id: trace.seat.id, change: trace.seat }));
  return personIsBack && seatIsBack
    ? { rowNumber, outcome: 'undone', targetId }
    : { rowNumber, outcome: 'kept', targetId, note: 'changed-since' };
}

export async function undoMembers(context: ActContext, rows: readonly AppliedRow[]): Promise<readonly RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  for (const row of rows) outcomes.push(await undoRow(context, row));
  return outcomes;
}
