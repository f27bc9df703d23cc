import { defineAct } from '#kernel/acts';
import { addDays } from '#kernel/deadlines';
import { actingPersonId } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { recordServiceInput } from '../../contract/points.ts';
import { isServiceOfToday } from '../rules.ts';
import { insertService } from '../storage.ts';
import { pointSubject } from '../subject.ts';

const withinDays = 31;

/** Whoever served at the point says so, without a place being measured; for a member it is a deed with its hours. */
export const recordService = defineAct({
  name: 'public-matters.record-service',
  subject: pointSubject,
  verb: 'record-service',
  input: recordServiceInput,
  async change({ tx, actor, now, today }, { id }, { onDay, hours, note }) {
    const early = isServiceOfToday(onDay, today, addDays(today, -withinDays));
    const personId = actingPersonId(actor);
    if (early || !personId) return early ?? refuse('not-found');
    const subjectId = await insertService(tx, { caseId: id, personId, onDay, hours, note, at: now });
    if (!subjectId) return refuse('service-recorded-already', { onDay });
    const isMember = actor.seat !== null || actor.onBehalfOf !== null;
    return {
      payload: { onDay, hours },
      deeds: isMember ? [{ personId, kind: 'point-service', doneOn: onDay, subjectId, facts: { hours } }] : [],
    };
  },
});
