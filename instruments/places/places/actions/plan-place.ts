import { defineAct, defineCreation } from '#kernel/acts';
import { planPlaceInput, savePlaceInput } from '../../contract/places.ts';
import { followOnPortal } from '../../portal/follow-on-portal.ts';
import { nameKeeper, unfitPlace } from '../fitting.ts';
import { placeLifecycle } from '../lifecycle.ts';
import { insertPlace, updatePlace } from '../storage.ts';
import { placeSubject } from '../subject.ts';

/** A place is entered in the register; it opens once it has a keeper, an address and sectors to serve. */
export const planPlace = defineCreation({
  name: 'places.plan-place',
  kind: placeLifecycle.kind,
  event: 'planned',
  initial: { state: placeLifecycle.initial, turn: placeLifecycle.states.planned.turn },
  who: ['member-affairs-officer'],
  input: planPlaceInput,
  title: ({ title }) => title,
  async create(context, { id }, input) {
    const problem = await unfitPlace(context, id, input);
    if (problem) return problem;
    await insertPlace(context.tx, id, input);
    await nameKeeper(context, id, { before: null, next: input.keeperId });
    const { kind, sectorIds } = input;
    return { payload: { kind, sectorIds } };
  },
});

export const savePlace = defineAct({
  name: 'places.save-place',
  subject: placeSubject,
  verb: 'save-place',
  input: savePlaceInput,
  async change(context, { id, state, place }, input) {
    const problem = await unfitPlace(context, id, input);
    if (problem) return problem;
    await updatePlace(context.tx, id, input);
    await nameKeeper(context, id, { before: place.keeperId, next: input.keeperId });
    const { title, kind, sectorIds } = input;
    await followOnPortal(context, { id, state, title });
    return { payload: { kind, sectorIds }, shell: { title } };
  },
});
