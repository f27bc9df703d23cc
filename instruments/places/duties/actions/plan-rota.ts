import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { cancelDutyInput, planRotaInput } from '../../contract/duties.ts';
import { seatedAmong } from '../../places/storage.ts';
import { placeSubject } from '../../places/subject.ts';
import { followOnPortal } from '../../portal/follow-on-portal.ts';
import { rotaOf } from '../rota.ts';
import { canBePlanned, isRotaOfSize } from '../rules.ts';
import { callOff, clashWith, insertDuties, waitForRotas } from '../storage.ts';

/** A series by weekday; members take turns, holidays are left out or moved. */
export const planRota = defineAct({
  name: 'places.plan-rota',
  subject: placeSubject,
  verb: 'plan-rota',
  input: planRotaInput,
  async change(context, { id: placeId, state }, input) {
    const { tx, now, today, calendar } = context;
    const unfit = canBePlanned({ ...input, today });
    if (unfit) return unfit;
    const persons = [...new Set(input.personIds)];
    if ((await seatedAmong(tx, persons, today)).size < persons.length) return refuse('duty-not-a-member');
    const duties = rotaOf({ ...input, personIds: persons }, calendar);
    const oversize = isRotaOfSize(duties.length);
    if (oversize) return oversize;
    await waitForRotas(tx);
    const clash = await clashWith(tx, { duties, times: input, besides: [] });
    if (clash) {
      const { name, place, onDay, times } = clash;
      return refuse('duty-overlaps', { name, place, onDay, times });
    }
    await insertDuties(tx, { placeId, duties, times: input, now });
    await followOnPortal(context, { id: placeId, state });
    const { fromOn, untilOn } = input;
    return {
      payload: { fromOn, untilOn, duties: duties.length, moved: duties.filter(({ movedFrom }) => movedFrom).length },
      recipients: { 'place-duty-planned': persons },
      answer: { duties: duties.length },
    };
  },
});

export const cancelDuty = defineAct({
  name: 'places.cancel-duty',
  subject: placeSubject,
  verb: 'cancel-duty',
  input: cancelDutyInput,
  async change(context, { id: placeId, state }, { dutyId }) {
    const { tx, now } = context;
    const concerned = await callOff(tx, { placeId, dutyId, from: '0001-01-01', until: null, at: now });
    if (concerned.length === 0) return refuse('duty-unknown');
    await followOnPortal(context, { id: placeId, state });
    return { payload: { dutyId }, recipients: { 'place-duty-cancelled': concerned } };
  },
});
