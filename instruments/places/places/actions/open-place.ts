import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { closePlaceInput, openPlaceInput, restPlaceInput } from '../../contract/places.ts';
import { callOff } from '../../duties/storage.ts';
import { followOnPortal } from '../../portal/follow-on-portal.ts';
import { setStanding } from '../storage.ts';
import { placeSubject } from '../subject.ts';

export const openPlace = defineAct({
  name: 'places.open-place',
  subject: placeSubject,
  verb: 'open-place',
  input: openPlaceInput,
  async change(context, { id, place }) {
    const { tx, today } = context;
    await setStanding(tx, id, { openedOn: today, restsUntil: null, reason: '' });
    await followOnPortal(context, { id, state: 'open' });
    const { keeperId } = place;
    return {
      payload: {},
      shell: { audience: 'members' },
      recipients: { 'place-opened': keeperId ? [keeperId] : [] },
    };
  },
});

/** For a while nobody is there: duties until then are called off, and their people told. */
export const restPlace = defineAct({
  name: 'places.rest-place',
  subject: placeSubject,
  verb: 'rest-place',
  input: restPlaceInput,
  async change(context, { id }, { reason, until }) {
    const { tx, now, today } = context;
    if (until && until < today) return refuse('rest-ends-in-the-past', { until });
    await setStanding(tx, id, { restsUntil: until, reason });
    const concerned = await callOff(tx, { placeId: id, from: today, until, at: now });
    await followOnPortal(context, { id, state: 'resting' });
    return { payload: { until, duties: concerned.length }, recipients: { 'place-duty-cancelled': concerned } };
  },
});

export const closePlace = defineAct({
  name: 'places.close-place',
  subject: placeSubject,
  verb: 'close-place',
  input: closePlaceInput,
  async change(context, { id }, { reason }) {
    const { tx, now, today } = context;
    await setStanding(tx, id, { restsUntil: null, reason });
    const concerned = await callOff(tx, { placeId: id, from: today, until: null, at: now });
    await followOnPortal(context, { id, state: 'closed' });
    return {
      payload: { duties: concerned.length },
      shell: { audience: 'office', closedAt: now },
      recipients: { 'place-duty-cancelled': concerned },
    };
  },
});
