import { defineAct } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { refuse } from '#platform/errors';
import { handInSpeechInput, orderSpeechesInput, removeSpeechInput, walls, withdrawSpeechInput } from '../contract.ts';
import { speechDeed } from '../deeds.ts';
import { organisersOf } from '../recipients.ts';
import { canRemoveSpeech } from '../rules.ts';
import { seatedAmong } from '../storage/activity.ts';
import { deleteSpeech, keepSpeech, placeSpeeches, speechesOf } from '../storage/people.ts';
import { activitySubject } from '../subject.ts';

/** A member hands in a text, to be spoken or to be circulated (大会发言). */
export const handInSpeech = defineAct({
  name: 'activities.hand-in-speech',
  subject: activitySubject,
  verb: 'hand-in-speech',
  input: handInSpeechInput,
  async change(context, { id: caseId, own, gathering }, typed) {
    const { tx, now, actor } = context;
    const before = await speechesOf(tx, caseId);
    if (typed.speechId === null && before.length >= walls.speeches) {
      return refuse('speeches-full', { limit: walls.speeches });
    }
    const speechId = await keepSpeech(tx, { ...typed, caseId, personId: own!.personId, at: now });
    if (!speechId) return refuse('speech-unknown');
    return {
      payload: { speechId, form: typed.form },
      answer: { speechId },
      recipients: { 'activity-speech-handed-in': await organisersOf(context, gathering) },
      noticeParams: { member: actor.onBehalfOf?.name ?? actor.name },
    };
  },
});

export const withdrawSpeech = defineAct({
  name: 'activities.withdraw-speech',
  subject: activitySubject,
  verb: 'withdraw-speech',
  input: withdrawSpeechInput,
  async change({ tx }, { id: caseId, own }, { speechId }) {
    const isGone = await deleteSpeech(tx, { caseId, speechId, personId: own!.personId });
    return isGone ? { payload: { speechId } } : refuse('speech-unknown');
  },
});

/** The organiser takes a speech out before the list is settled; its author is told why. */
export const removeSpeech = defineAct({
  name: 'activities.remove-speech',
  subject: activitySubject,
  verb: 'remove-speech',
  input: removeSpeechInput,
  async change({ tx }, { id: caseId }, { speechId, reason }) {
    const speech = (await speechesOf(tx, caseId)).find(({ id }) => id === speechId);
    if (!speech) return refuse('speech-unknown');
    const problem = canRemoveSpeech(speech.mark);
    if (problem) return problem;
    const { personId, title } = speech;
    await deleteSpeech(tx, { caseId, speechId, personId });
    return {
      payload: { speechId, personId, reason },
      recipients: { 'activity-speech-removed': [personId] },
      noticeParams: { speech: title, reason },
    };
  },
});

/** The organiser's order, and what becomes of each; after the list is settled the files follow. */
export const orderSpeeches = defineAct({
  name: 'activities.order-speeches',
  subject: activitySubject,
  verb: 'order-speeches',
  input: orderSpeechesInput,
  async change({ tx }, { id: caseId, activity, gathering }, { speeches: typed }) {
    const before = new Map((await speechesOf(tx, caseId)).map((speech) => [speech.id, speech]));
    const ids = typed.map(({ id }) => id);
    const isWhole = new Set(ids).size === before.size && ids.length === before.size;
    if (!isWhole || ids.some((id) => !before.has(id))) return refuse('speech-unknown');
    await placeSpeeches(tx, caseId, typed);
    const marked = typed.map(({ id, mark }) => ({ ...before.get(id)!, mark, was: before.get(id)!.mark }));
    const fresh = marked.filter(({ mark, was }) => mark !== was);
    const seated = await seatedAmong(
      tx,
      marked.map(({ personId }) => personId),
      calendarDateOf(gathering.startsAt),
    );
    const deeds = marked
      .filter(({ personId }) => seated.has(personId))
      .flatMap((speech) => speechDeed(gathering, speech) ?? []);
    const files = { deeds, withdraws: [{ subjectIds: fresh.map(({ id }) => id), kinds: ['speech-given'] }] };
    return {
      payload: { speeches: typed },
      ...(activity.settledAt && fresh.length > 0 ? files : {}),
      recipients: { 'activity-speech-marked': fresh.filter(({ mark }) => mark !== 'none').map((one) => one.personId) },
    };
  },
});
