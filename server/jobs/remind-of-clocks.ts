// Reminders from the clock, once each, to whoever's turn it is.
import { calendarDateOf, clockView, describeClock, dueReminders, usualReminderPoints } from '#kernel/deadlines';
import { notify } from '#kernel/notices';
import { holdersOf } from '#kernel/people';
import type { Role } from '#kernel/permissions';
import { chasedClocks } from '#kernel/supervision';
import { sql, type Transaction } from '#platform/database';
import { translateIn } from '../catalogues.ts';
import type { House } from '../house.ts';

/** Whom a clock waits for: the unit it is about, an office of the house, or the proposers. */
export const waitsFor: Readonly<Record<string, 'unit' | 'co-units' | 'raters' | 'lead-proposer' | Role>> = {
  objection: 'unit',
  'first-meeting': 'unit',
  'co-opinion': 'unit',
  countersign: 'co-units',
  reply: 'unit',
  rehandling: 'unit',
  adjudication: 'supervision-officer',
  check: 'supervision-officer',
  feedback: 'raters',
  revision: 'lead-proposer',
  'pre-review': 'proposal-officer',
  decision: 'proposal-committee-head',
  assignment: 'proposal-officer',
};

interface Waiting {
  readonly caseId: string;
  readonly undertakingId: string | null;
  readonly kind: string;
  readonly today: string;
}

async function peopleWaitedFor(tx: Transaction, { caseId, undertakingId, kind, today }: Waiting): Promise<string[]> {
  const whom = waitsFor[kind];
  if (!whom) return [];
  if (whom === 'raters') {
    const { rows } = await sql<{ id: string }>`select p.party_id as id from case_party p
      where p.case_id = ${caseId} and p.relation = 'proposer' and not exists (select from rating r
        join undertaking u on u.tenant_id = r.tenant_id and u.id = r.undertaking_id and u.round = r.round
        where r.undertaking_id = ${undertakingId} and r.person_id = p.party_id)`.execute(tx);
    return rows.map(({ id }) => id);
  }
  if (whom === 'lead-proposer') {
    const { rows } = await sql<{ id: string }>`select party_id as id from case_party
      where case_id = ${caseId} and relation = 'lead-proposer'`.execute(tx);
    return rows.map(({ id }) => id);
  }
  if (whom === 'co-units') {
    const { rows } = await sql<{ unit_id: string }>`select co.unit_id from undertaking co
      where co.case_id = ${caseId} and co.role = 'co' and co.state = 'opinion-given' and not exists (
        select from countersignature c join reply r on r.tenant_id = c.tenant_id and r.id = c.reply_id
        join undertaking lead on lead.tenant_id = r.tenant_id and lead.id = r.undertaking_id and lead.round = r.round
        where lead.id = ${undertakingId} and c.co_undertaking_id = co.id)`.execute(tx);
    return holdersOf(tx, { roles: ['unit-contact'], unitIds: rows.map((row) => row.unit_id), today });
  }
  if (whom !== 'unit') return holdersOf(tx, { roles: [whom], today });
  const { rows } = await sql<{ people: string[]; unit_id: string }>`select
      array_remove(array[drafter_id, contact_id], null) as people, unit_id
    from undertaking where id = ${undertakingId}`.execute(tx);
  const [found] = rows;
  if (!found) return [];
  return found.people.length > 0
    ? found.people
    : holdersOf(tx, { roles: ['unit-contact'], unitIds: [found.unit_id], today });
}

export async function remindOfClocks(house: House, tenantId: string, now: Date): Promise<void> {
  const { calendar } = await house.committees.of(tenantId);
  const today = calendarDateOf(now);
  const translate = translateIn('zh-CN');
  await house.database.asTenant(tenantId, async (tx) => {
    const reminders = await dueReminders(tx, { today, points: usualReminderPoints, calendar });
    for (const { clock, point } of reminders) {
      const { caseId, subjectId, kind } = clock;
      // From the first late day on the ladder of kernel/supervision speaks.
      if (point.offsetWorkingDays > 0 && chasedClocks.includes(kind)) continue;
      const recipients = await peopleWaitedFor(tx, { caseId, undertakingId: subjectId, kind, today });
      if (recipients.length === 0) continue;
      const { rows } = await sql<{ title: string }>`select title from "case" where id = ${caseId}`.execute(tx);
      const view = clockView(clock, calendar, now);
      await notify(tx, {
        recipients,
        kind: 'clock-reminder',
        caseId,
        eventId: null,
        params: {
          title: rows[0]?.title ?? '',
          clock: translate(`clocks.${kind}`),
          standing: describeClock(view, translate),
        },
        dueOn: view.dueOn,
        dedupeKey: `clock:${clock.id}:${point.code}:${clock.extensions.length}`,
        now,
      });
    }
  });
}
