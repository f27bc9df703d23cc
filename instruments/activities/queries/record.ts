// The whole record of one activity, for the papers made of it: notice, list, minutes, seats.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { type Refusal, refuse } from '#platform/errors';
import { activityView, rollView } from '../contract.ts';
import { mayOrganise, readsAll } from '../who-may.ts';
import { viewOf } from './activity.ts';
import { readableActivity } from './readable.ts';
import { rollOfActivity } from './roll.ts';

export const activityRecord = z.object({ activity: activityView, roll: rollView });
export type ActivityRecord = z.infer<typeof activityRecord>;

/** Leave notes are left out: a paper travels further than its approver. */
export const recordQuery = defineQuery({
  name: 'activities.record',
  parameters: z.object({ id: z.uuid() }),
  answer: activityRecord,
  async ask(context, { id }): Promise<ActivityRecord | Refusal> {
    const read = await readableActivity(context, id);
    const { actor } = context;
    if (!read || !(readsAll(actor) || mayOrganise(actor, read.gathering))) return refuse('not-found');
    const roll = await rollOfActivity(context, read);
    const lines = roll.lines.map((line) => ({ ...line, leaveNote: null }));
    return { activity: await viewOf(context, read), roll: { ...roll, lines } };
  },
});
