// What an act on a place is given: the locked case, the place, in what capacity somebody meets it.
import type { ActContext, Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { actingPersonId, type Capacity, generalCapacities } from '#kernel/permissions';
import type { PlaceState } from '../contract/vocabulary.ts';
import { servesAt } from '../duties/storage.ts';
import { seesPlace } from '../who-sees.ts';
import { placeLifecycle } from './lifecycle.ts';
import type { Place } from './place.ts';
import type { PlaceFacts } from './rules.ts';
import { readPlace } from './storage.ts';

export interface PlaceSubject extends Subject<PlaceState, PlaceFacts> {
  readonly place: Place;
}

export const factsOf = ({ keeperId, address, sectorIds }: Place): PlaceFacts => ({
  hasKeeper: keeperId !== null,
  address,
  sectorCount: sectorIds.length,
});

export async function placeCapacities(
  { tx, actor }: Pick<ActContext, 'tx' | 'actor'>,
  place: Place,
): Promise<Set<Capacity>> {
  const own = actingPersonId(actor);
  const capacities = generalCapacities(actor);
  if (own === null) return capacities;
  if (place.keeperId === own) capacities.add('keeper');
  const { isOnRota, isAskedToSwap } = await servesAt(tx, place.caseId, own);
  if (isOnRota) capacities.add('duty-member');
  if (isAskedToSwap) capacities.add('swap-partner');
  return capacities;
}

export const placeSubject: SubjectKind<PlaceState, PlaceFacts, PlaceSubject> = {
  lifecycle: placeLifecycle,
  async load(context, id) {
    const { tx, actor } = context;
    const record = await lockCase(tx, id);
    const place = record?.kind === placeLifecycle.kind ? await readPlace(tx, id) : null;
    if (!record || !place) return null;
    const state = record.state as PlaceState;
    const own = actingPersonId(actor);
    if (!seesPlace(actor, state, own !== null && place.keeperId === own)) return null;
    const capacities = await placeCapacities(context, place);
    return { record, id, state, place, facts: factsOf(place), capacities };
  },
};
