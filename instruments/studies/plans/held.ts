// What was or will be held for the entries of plans.
import { gatheringsMet } from '#kernel/gatherings';
import type { Transaction } from '#platform/database';
import type { Held } from './plan.ts';
import { linksOfEntries } from './storage.ts';

/** Two SQL queries. */
export async function heldFor(tx: Transaction, entryIds: readonly string[]): Promise<Held> {
  const links = await linksOfEntries(tx, entryIds);
  const met = links.length > 0 ? await gatheringsMet(tx, { ids: links.map(({ gatheringId }) => gatheringId) }) : [];
  const held = new Map<string, (typeof met)[number][]>();
  for (const gathering of met) {
    for (const { entryId } of links.filter(({ gatheringId }) => gatheringId === gathering.id)) {
      held.set(entryId, [...(held.get(entryId) ?? []), gathering]);
    }
  }
  return held;
}
