// The first agenda item (第一议题) is placed by itself: what study wants on the agendas of this kind stands first.

import { calendarDateOf } from '#kernel/deadlines';
import { type Gathering, placeStandingItem, standingItemsFor } from '#kernel/gatherings';
import type { Transaction } from '#platform/database';
import { agendaOf, newAgendaId, replaceAgenda } from './storage/agenda.ts';

export async function placeStandingItems(tx: Transaction, gathering: Gathering, now: Date): Promise<number> {
  const { caseId: gatheringId, kind, startsAt } = gathering;
  const wanted = await standingItemsFor(tx, { gatheringId, kind, on: calendarDateOf(startsAt) });
  if (wanted.length === 0) return 0;
  for (const { id: itemId } of wanted) await placeStandingItem(tx, { itemId, gatheringId, at: now });
  const before = await agendaOf(tx, gatheringId);
  const placed = wanted.map(({ id, title }) => ({
    ...{ id: newAgendaId(now), title, speaker: '', minutes: null, standingItemId: id },
  }));
  const isStanding = ({ standingItemId }: { standingItemId: string | null }) => standingItemId !== null;
  const rest = before.filter((item) => !isStanding(item));
  await replaceAgenda(tx, gatheringId, [...before.filter(isStanding), ...placed, ...rest]);
  return placed.length;
}
