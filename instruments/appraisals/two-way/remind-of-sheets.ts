// Whoever has sheets left that end on a day is told how many, once.
import { calendarDateOf } from '#kernel/deadlines';
import { notify } from '#kernel/notices';
import { holdersOf } from '#kernel/people';
import { sql, type Transaction } from '#platform/database';

interface Left {
  readonly person_id: string | null;
  readonly unit_id: string | null;
  readonly count: number;
}

const silent = (side: string) => sql`not exists (select from two_way_opinion o
  where o.tenant_id = t.tenant_id and o.case_id = t.case_id and o.side = ${side})`;

export async function remindOfSheets(
  tx: Transaction,
  { closesOn, now }: { closesOn: string; now: Date },
): Promise<void> {
  const open = sql`from two_way_appraisal t join "case" c on c.tenant_id = t.tenant_id and c.id = t.case_id
    and c.state = 'open' and t.closes_on = ${closesOn}::date`;
  const { rows } = await sql<Left>`select cp.party_id as person_id, null::uuid as unit_id, count(*)::int as count
      ${open} join case_party cp on cp.tenant_id = c.tenant_id and cp.case_id = c.id
        and cp.relation = 'appraising-proposer' where ${silent('proposer')} group by cp.party_id
    union all select null, t.unit_id, count(*)::int ${open} where ${silent('unit')} group by t.unit_id`.execute(tx);
  for (const { person_id, unit_id, count } of rows) {
    const today = calendarDateOf(now);
    const recipients = person_id
      ? [person_id]
      : await holdersOf(tx, { roles: ['unit-contact'], unitIds: [unit_id!], today });
    await notify(tx, {
      recipients,
      kind: 'two-way-closing',
      caseId: null,
      eventId: null,
      params: { title: '', count, closesOn },
      dueOn: closesOn,
      dedupeKey: `two-way-closing:${closesOn}:${person_id ?? unit_id}`,
      now,
    });
  }
}
