// Promises that fall due: ten, five and one day before and on the day, to the unit that made them. What is late then
// climbs the ladder of kernel/supervision.
import { calendarDateOf, daysBetween } from '#kernel/deadlines';
import { notify } from '#kernel/notices';
import { holdersOf } from '#kernel/people';
import { sql } from '#platform/database';
import type { House } from '../house.ts';

interface DueCommitment {
  id: string;
  case_id: string;
  title: string;
  due_on: string;
  unit_id: string;
  people: string[];
}

const daysBefore = new Set([10, 5, 1, 0]);

export const isReminderDay = (daysLeft: number): boolean => daysBefore.has(daysLeft);

export async function remindOfCommitments(house: House, tenantId: string, now: Date): Promise<void> {
  const today = calendarDateOf(now);
  await house.database.asTenant(tenantId, async (tx) => {
    const { rows } = await sql<DueCommitment>`select c.id, c.case_id, "case".title, c.due_on, c.unit_id,
        array_remove(array[u.drafter_id, u.contact_id], null) as people
      from commitment c join "case" on "case".tenant_id = c.tenant_id and "case".id = c.case_id
      join undertaking u on u.tenant_id = c.tenant_id and u.id = c.undertaking_id
      where c.state = 'promised' and c.due_on <= ${today}::date + 10`.execute(tx);
    for (const due of rows.filter(({ due_on }) => isReminderDay(daysBetween(today, due_on)))) {
      const recipients =
        due.people.length > 0
          ? due.people
          : await holdersOf(tx, { roles: ['unit-contact'], unitIds: [due.unit_id], today });
      await notify(tx, {
        recipients,
        kind: 'commitment-reminder',
        caseId: due.case_id,
        eventId: null,
        params: { title: due.title },
        dueOn: due.due_on,
        dedupeKey: `commitment:${due.id}:${today}`,
        now,
      });
    }
  });
}
