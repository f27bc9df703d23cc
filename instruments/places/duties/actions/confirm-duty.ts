import { defineAct } from '#kernel/acts';
import { actingPersonId, meets } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { confirmDutyInput } from '../../contract/duties.ts';
import { placeSubject } from '../../places/subject.ts';
import { placeNumbers } from '../../settings.ts';
import { canBeConfirmed, hoursOf } from '../rules.ts';
import { confirm, readDuty } from '../storage.ts';

/** Whoever was there says so, without a place being measured; the keeper may say it for them, also later. */
export const confirmDuty = defineAct({
  name: 'places.confirm-duty',
  subject: placeSubject,
  verb: 'confirm-duty',
  input: confirmDutyInput,
  async change({ tx, actor, now, today, settings }, { id: placeId, capacities }, { dutyId, hours: given }) {
    const duty = await readDuty(tx, placeId, dutyId);
    if (!duty) return refuse('duty-unknown');
    const personId = actingPersonId(actor);
    const isKeeper = meets(capacities, ['keeper', 'member-affairs-officer']);
    const withinDays = settings.get(placeNumbers.confirmWithinDays);
    const problem = canBeConfirmed({ duty, personId, isKeeper, today, withinDays });
    if (problem) return problem;
    const hours = given ?? hoursOf(duty);
    await confirm(tx, { id: dutyId, at: now, by: personId, hours });
    return {
      payload: { dutyId, personId: duty.personId, hours },
      deeds: [
        { personId: duty.personId, kind: 'studio-duty', doneOn: duty.onDay, subjectId: dutyId, facts: { hours } },
      ],
    };
  },
});
