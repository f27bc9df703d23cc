// A change of places taken back: the rows it made go, those it ended run on as before; its entry stays, crossed out.
import type { ActContext } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { type Transaction, tables } from '#platform/database';
import type { MemberTables } from '../tables.ts';
import type { Wrote } from './change.ts';
import { lockMembers } from './storage.ts';

/** The change with its person locked; null when there is none. */
export async function lockedChange({ tx }: ActContext, changeId: string) {
  const db = tables<MemberTables>(tx);
  const row = await db.selectFrom('placement_change').select('person_id').where('id', '=', changeId).executeTakeFirst();
  if (!row) return null;
  await lockMembers(tx, [row.person_id]);
  const change = await db
    .selectFrom('placement_change')
    .selectAll()
    .where('id', '=', changeId)
    .executeTakeFirstOrThrow();
  const later = await db
    .selectFrom('placement_change')
    .select('id')
    .where('person_id', '=', change.person_id)
    .where('number', '>', change.number)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return { ...change, hasLaterChange: later !== undefined };
}

async function restore(tx: Transaction, { register, madeId, ended }: Wrote): Promise<void> {
  const db = tables<PeopleTables>(tx);
  if (madeId !== null) await db.deleteFrom(register).where('id', '=', madeId).execute();
  for (const { id, before } of ended) {
    await db.updateTable(register).set({ ends_on: before }).where('id', '=', id).execute();
  }
}

/** False when it was taken back already or something was built on it. */
export async function takeBackChange(context: ActContext, changeId: string): Promise<boolean> {
  const found = await lockedChange(context, changeId);
  if (!found || found.undone_at !== null || found.hasLaterChange) return false;
  await restore(context.tx, found.wrote);
  await tables<MemberTables>(context.tx)
    .updateTable('placement_change')
    .set({ undone_at: context.now, undone_by_name: context.actor.name })
    .where('id', '=', changeId)
    .execute();
  return true;
}
