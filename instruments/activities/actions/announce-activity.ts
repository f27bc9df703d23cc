import { type ActContext, defineAct } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { type Gathering, rollEntriesOf, updateGathering, updateRoll } from '#kernel/gatherings';
import { refuse } from '#platform/errors';
import { announceInput, cancelInput, rescheduleInput } from '../contract.ts';
import { placeStandingItems } from '../place-standing-items.ts';
import { unsoundHours } from '../rules.ts';
import { hourOf } from '../say-time.ts';
import { updateActivity } from '../storage/activity.ts';
import { activitySubject } from '../subject.ts';

export const whenAndWhere = ({ startsAt, place, onlineAddress }: Gathering) => ({
  when: hourOf(startsAt),
  place: place || onlineAddress,
});

/** Those called see it from now on, and their line says since when. */
export async function tellCalled({ tx, now }: ActContext, caseId: string, personIds: readonly string[]): Promise<void> {
  await updateRoll(tx, { caseId, personIds, patch: { noticed_at: now } });
  await addParties(tx, { caseId, partyKind: 'person', partyIds: personIds, relation: 'called' }, now);
}

/** The notice goes out to everybody on the roll. */
export const announceActivity = defineAct({
  name: 'activities.announce',
  subject: activitySubject,
  verb: 'announce',
  input: announceInput,
  async change(context, { id, gathering }) {
    const personIds = (await rollEntriesOf(context.tx, id)).map(({ personId }) => personId);
    await placeStandingItems(context.tx, gathering, context.now);
    await tellCalled(context, id, personIds);
    return {
      payload: { called: personIds.length },
      recipients: { 'activity-announced': personIds },
      noticeParams: whenAndWhere(gathering),
    };
  },
});

/** Another hour or place: everybody is told, and answers given for the old hour are asked for anew. */
export const reschedule = defineAct({
  name: 'activities.reschedule',
  subject: activitySubject,
  verb: 'reschedule',
  input: rescheduleInput,
  async change({ tx, now }, { id, gathering }, { reason, startsAt, endsAt, place, onlineAddress }) {
    const moved = { ...gathering, startsAt: new Date(startsAt), endsAt: new Date(endsAt), place, onlineAddress };
    const problem = unsoundHours(moved.startsAt, moved.endsAt);
    if (problem) return problem;
    if (moved.startsAt <= now) return refuse('activity-already-begun');
    if (place === '' && onlineAddress === '') return refuse('place-missing');
    const isAnotherHour = moved.startsAt.getTime() !== gathering.startsAt.getTime();
    await updateGathering(tx, moved);
    if (isAnotherHour) await updateRoll(tx, { caseId: id, patch: { reply: 'none', replied_at: null } });
    const personIds = (await rollEntriesOf(tx, id)).map(({ personId }) => personId);
    return {
      payload: { from: gathering.startsAt.toISOString(), startsAt, endsAt, reason },
      recipients: { 'activity-rescheduled': personIds },
      noticeParams: { ...whenAndWhere(moved), reason },
    };
  },
});

export const cancelActivity = defineAct({
  name: 'activities.cancel',
  subject: activitySubject,
  verb: 'cancel',
  input: cancelInput,
  async change({ tx, now }, { id, state }, { reason }) {
    await updateActivity(tx, id, { cancelled_reason: reason });
    const told = state === 'draft' ? [] : (await rollEntriesOf(tx, id)).map(({ personId }) => personId);
    return {
      payload: { reason },
      shell: { closedAt: now },
      recipients: { 'activity-cancelled': told },
      noticeParams: { reason },
    };
  },
});
