import { defineAct } from '#kernel/acts';
import { removeParties } from '#kernel/cases';
import { calendarDateOf } from '#kernel/deadlines';
import { attendedStates, callPeople, peopleCalled, rollEntriesOf, takeOffRoll } from '#kernel/gatherings';
import { refuse } from '#platform/errors';
import { addToRollInput, removeFromRollInput } from '../contract.ts';
import { activitySubject } from '../subject.ts';
import { tellCalled, whenAndWhere } from './announce-activity.ts';

/** Calls more people; once the notice is out, a reason is given and they get it too. */
export const addToRoll = defineAct({
  name: 'activities.add-to-roll',
  subject: activitySubject,
  verb: 'add-to-roll',
  input: addToRollInput,
  async change(context, { id: caseId, state, gathering }, { calls, reason }) {
    const { tx, now } = context;
    if (state !== 'draft' && reason.length < 2) return refuse('roll-change-without-reason');
    const before = new Set((await rollEntriesOf(tx, caseId)).map(({ personId }) => personId));
    const called = await peopleCalled(tx, calls, calendarDateOf(gathering.startsAt));
    const fresh = called.map(({ personId }) => personId).filter((personId) => !before.has(personId));
    if (called.length === 0) return refuse('nobody-called');
    await callPeople(tx, { caseId, called, now });
    if (state !== 'draft' && fresh.length > 0) await tellCalled(context, caseId, fresh);
    return {
      payload: { personIds: fresh, reason },
      answer: { added: fresh.length, already: called.length - fresh.length },
      recipients: { 'activity-announced': state === 'draft' ? [] : fresh },
      noticeParams: whenAndWhere(gathering),
    };
  },
});

/** Takes people off the roll; who has already come stays on it. */
export const removeFromRoll = defineAct({
  name: 'activities.remove-from-roll',
  subject: activitySubject,
  verb: 'remove-from-roll',
  input: removeFromRollInput,
  async change({ tx }, { id: caseId, state }, { personIds, reason }) {
    const entries = (await rollEntriesOf(tx, caseId)).filter(({ personId }) => personIds.includes(personId));
    if (entries.length === 0) return refuse('person-not-called');
    if (entries.some(({ attendance }) => attendedStates.includes(attendance))) return refuse('person-already-there');
    const gone = entries.map(({ personId }) => personId);
    await takeOffRoll(tx, caseId, gone);
    await removeParties(tx, { caseId, partyIds: gone, relation: 'called' });
    return {
      payload: { personIds: gone, reason },
      recipients: { 'activity-uncalled': state === 'draft' ? [] : gone },
      noticeParams: { reason },
    };
  },
});
