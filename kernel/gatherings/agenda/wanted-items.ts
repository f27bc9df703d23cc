// What stands first on every agenda of some kinds of meeting for a while (第一议题), and where it was placed.
import { sql, type Transaction } from '#platform/database';
import type { GatheringKind } from '../contract.ts';

export interface WantedItem {
  readonly id: string;
  readonly caseId: string;
  readonly title: string;
}

/** Items that want this gathering and are not on its agenda yet, the oldest first. */
export async function standingItemsFor(
  tx: Transaction,
  wanted: { gatheringId: string; kind: GatheringKind; on: string },
): Promise<WantedItem[]> {
  const { rows } = await sql<WantedItem>`select id, case_id as "caseId", title from standing_agenda_item item
    where tenant_id = app.tenant_id() and ${wanted.kind} = any(gathering_kinds) and from_on <= ${wanted.on}::date
      and (until_on is null or until_on >= ${wanted.on}::date)
      and not exists (select from standing_agenda_placing put where put.tenant_id = item.tenant_id
        and put.item_id = item.id and put.gathering_id = ${wanted.gatheringId}::uuid)
    order by from_on, id`.execute(tx);
  return rows;
}

export async function placeStandingItem(
  tx: Transaction,
  placed: { itemId: string; gatheringId: string; at: Date },
): Promise<void> {
  await sql`insert into standing_agenda_placing (tenant_id, item_id, gathering_id, placed_at)
    values (app.tenant_id(), ${placed.itemId}::uuid, ${placed.gatheringId}::uuid, ${placed.at}) on conflict do nothing`.execute(
    tx,
  );
}

/** The meeting has been held: what stood first on its agenda has been dealt with. */
export async function markDealtWith(tx: Transaction, gatheringId: string, at: Date): Promise<void> {
  await sql`update standing_agenda_placing set dealt_with_at = ${at}
    where tenant_id = app.tenant_id() and gathering_id = ${gatheringId}::uuid and dealt_with_at is null`.execute(tx);
}
