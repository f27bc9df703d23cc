import { defineAct } from '#kernel/acts';
import { markDealtWith } from '#kernel/gatherings';
import { minutesInput, settleInput } from '../contract.ts';
import { updateActivity } from '../storage/activity.ts';
import { activitySubject } from '../subject.ts';

/** Its hour has come, or the organiser opens it. */
export const beginActivity = defineAct({
  name: 'activities.begin',
  subject: activitySubject,
  verb: 'begin',
  input: settleInput,
  change: async () => ({ payload: {} }),
});

/** It is over; what stood first on its agenda has been dealt with. */
export const endActivity = defineAct({
  name: 'activities.end',
  subject: activitySubject,
  verb: 'end',
  input: settleInput,
  async change({ tx, now }, { id }) {
    await markDealtWith(tx, id, now);
    return { payload: {} };
  },
});

/** What the record cannot know by itself: who was in the chair, what was decided. */
export const writeMinutes = defineAct({
  name: 'activities.write-minutes',
  subject: activitySubject,
  verb: 'write-minutes',
  input: minutesInput,
  async change({ tx, now }, { id }, { chairedBy, decisions }) {
    await updateActivity(tx, id, { chaired_by: chairedBy, decisions, minutes_written_at: now });
    return { payload: {} };
  },
});

export const closeActivity = defineAct({
  name: 'activities.close',
  subject: activitySubject,
  verb: 'close',
  input: settleInput,
  change: async ({ now }) => ({ payload: {}, shell: { closedAt: now } }),
});
