// What stands first on every agenda of some kinds of meeting for a while: kept by the case that wants it, placed by whoever
// writes agendas.
import { sql, type Transaction } from '#platform/database';
import type { GatheringKind } from './contract.ts';

export interface StandingItem {
  readonly id: string;
  readonly caseId: string;
  readonly gatheringKinds: readonly GatheringKind[];
  readonly title: string;
  readonly fromOn: string;
  /** The last day; null while there is none. */
  readonly untilOn: string | null;
}

/** Of one case there is one item; it is written anew. */
export async function saveStandingItem(tx: Transaction, item: StandingItem): Promise<void> {
  const { id, caseId, gatheringKinds, title, fromOn, untilOn } = item;
  await sql`insert into standing_agenda_item (tenant_id, id, case_id, gathering_kinds, title, from_on, until_on)
    values (app.tenant_id(), ${id}, ${caseId}, ${[...gatheringKinds]}::text[], ${title}, ${fromOn}, ${untilOn})
    on conflict (tenant_id, id) do update set gathering_kinds = excluded.gathering_kinds, title = excluded.title,
      from_on = excluded.from_on, until_on = excluded.until_on`.execute(tx);
}

export async function standingItemsOf(tx: Transaction, caseIds: readonly string[]): Promise<StandingItem[]> {
  if (caseIds.length === 0) return [];
  const { rows } = await sql<StandingItem>`select id, case_id as "caseId", gathering_kinds as "gatheringKinds", title,
      from_on as "fromOn", until_on as "untilOn" from standing_agenda_item
    where tenant_id = app.tenant_id() and case_id = any(${[...caseIds]}::uuid[]) order by from_on, id`.execute(tx);
  return rows;
}

export interface ItemPlacing {
  readonly itemId: string;
  readonly gatheringId: string;
  readonly dealtWithAt: Date | null;
}

/** On which agendas the items stand. */
export async function placingsOf(tx: Transaction, itemIds: readonly string[]): Promise<ItemPlacing[]> {
  if (itemIds.length === 0) return [];
  const { rows } = await sql<ItemPlacing>`select item_id as "itemId", gathering_id as "gatheringId",
      dealt_with_at as "dealtWithAt" from standing_agenda_placing
    where tenant_id = app.tenant_id() and item_id = any(${[...itemIds]}::uuid[])`.execute(tx);
  return rows;
}
