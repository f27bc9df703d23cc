// Each morning: the proposal office is reminded of the public list, at the usual points of its clock, once each.
import { forEachCommittee, type Work, type WorkingHouse } from '#kernel/acts';
import { calendarDateOf, dueDate, reminderFor, usualReminderPoints } from '#kernel/deadlines';
import { notify } from '#kernel/notices';
import { holdersOf } from '#kernel/people';
import { listClock, unlistedNow } from './list-clock.ts';

type House = Pick<WorkingHouse, 'database' | 'committees'>;

export async function remindOfList(house: House, tenantId: string, now: Date): Promise<void> {
  const { settings, calendar } = await house.committees.of(tenantId);
  const today = calendarDateOf(now);
  await house.database.asTenant(tenantId, async (tx) => {
    const { count, firstFiledAt } = await unlistedNow(tx);
    const clock = listClock(firstFiledAt, settings);
    if (!clock) return;
    const { point } = reminderFor({ clock, sent: [], points: usualReminderPoints, calendar, today });
    if (!point) return;
    const { dueOn } = dueDate(clock.startedOn, clock.period, calendar);
    await notify(tx, {
      recipients: await holdersOf(tx, { roles: ['proposal-officer'], today }),
      ...{ kind: 'public-list-due', caseId: null, eventId: null, params: { count, dueOn }, dueOn, now },
      // Nothing is kept of a clock that is read from the register: the point and the day it began tell it apart.
      dedupeKey: `public-list:${clock.startedOn}:${point.code}`,
    });
  });
}

export const publicationWorks = (house: WorkingHouse): Work => ({
  tasks: [forEachCommittee(house, { name: 'remind-of-public-list', run: (id, now) => remindOfList(house, id, now) })],
  schedule: (dailyAt) => [{ task: 'remind-of-public-list', schedule: dailyAt('08:20') }],
});
