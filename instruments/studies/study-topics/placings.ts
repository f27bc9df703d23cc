// The meetings that should have a topic first, and how each stands to it.
import { calendarDateOf } from '#kernel/deadlines';
import { type GatheringMet, gatheringsMet, type ItemPlacing, placingsOf, type StandingItem } from '#kernel/gatherings';
import type { Transaction } from '#platform/database';
import type { PlacingView } from '../contract/study-topics.ts';
import { standingOf, wants } from './rules.ts';

const startOf = (day: string) => new Date(`${day}T00:00:00+08:00`);
const oneDay = 86_400_000;

function placingOf(
  item: StandingItem,
  gathering: GatheringMet,
  around: { placings: readonly ItemPlacing[]; now: Date },
) {
  const own = around.placings.find(({ itemId, gatheringId }) => itemId === item.id && gatheringId === gathering.id);
  const met = {
    kind: gathering.kind,
    heldOn: calendarDateOf(gathering.startsAt),
    isPlaced: own !== undefined,
    isDealtWith: Boolean(own?.dealtWithAt),
    isOver: gathering.endsAt <= around.now,
  };
  if (!own && !wants(item, met)) return null;
  const { id: gatheringId, kind, title, startsAt } = gathering;
  return { gatheringId, kind, title, startsAt: startsAt.toISOString(), standing: standingOf(met) };
}

/** By item, the latest first. Two SQL queries. */
export async function placingsFor(
  tx: Transaction,
  items: readonly StandingItem[],
  now: Date,
): Promise<ReadonlyMap<string, PlacingView[]>> {
  if (items.length === 0) return new Map();
  const kinds = [...new Set(items.flatMap(({ gatheringKinds }) => gatheringKinds))];
  const first = items.map(({ fromOn }) => fromOn).toSorted()[0]!;
  const open = items.some(({ untilOn }) => untilOn === null);
  const last = items
    .map(({ untilOn }) => untilOn ?? '')
    .toSorted()
    .at(-1)!;
  const span = open ? {} : { until: new Date(startOf(last).getTime() + oneDay) };
  const met = await gatheringsMet(tx, { kinds, from: startOf(first), ...span });
  const placings = await placingsOf(
    tx,
    items.map(({ id }) => id),
  );
  const around = { placings, now };
  return new Map(
    items.map((item) => [item.caseId, met.flatMap((one) => placingOf(item, one, around) ?? []).toReversed()]),
  );
}
