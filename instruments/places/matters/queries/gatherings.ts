// The gatherings one was called to in the last months: a matter raised at one names it.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { calledTo, gatheringsMet } from '#kernel/gatherings';
import { actingPersonId } from '#kernel/permissions';
import { type MyGatherings, myGatherings } from '../../contract/matters.ts';

const daysBack = 120;
const most = 30;

/** Two SQL queries; the latest first. */
export const gatheringsQuery = defineQuery({
  name: 'places.gatherings',
  parameters: z.object({}),
  answer: myGatherings,
  who: ['member', 'member-affairs-officer', 'convenor', 'body-officer'],
  async ask({ tx, actor, now }): Promise<MyGatherings> {
    const personId = actingPersonId(actor);
    if (!personId) return { items: [] };
    const span = { from: new Date(now.getTime() - daysBack * 86_400_000), until: now };
    const ids = [...(await calledTo(tx, personId, span)).keys()];
    const met = ids.length === 0 ? [] : await gatheringsMet(tx, { ids });
    const items = met.map(({ id, title, startsAt }) => ({ id, title, on: calendarDateOf(startsAt) }));
    return { items: items.reverse().slice(0, most) };
  },
});
