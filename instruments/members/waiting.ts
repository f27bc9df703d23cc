// What waits on Today for the office: members who are in no special committee.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { sql } from '#platform/database';
import { mayMove } from './readers.ts';

/** One SQL query; none for whom it does not concern. */
export async function membersWaiting({ tx, actor, today, translate }: QueryContext): Promise<readonly WaitingLine[]> {
  if (!mayMove(actor)) return [];
  const holds = sql`x.starts_on <= ${today}::date and (x.ends_on is null or x.ends_on >= ${today}::date)`;
  const { rows } = await sql<{ count: number }>`select count(distinct s.person_id)::int as count from seat s
    where s.tenant_id = app.tenant_id() and s.starts_on <= ${today}::date
      and (s.ends_on is null or s.ends_on >= ${today}::date)
      and exists (select from body b where b.tenant_id = s.tenant_id and b.kind = 'special-committee')
      and not exists (select from placement x join body b on b.tenant_id = x.tenant_id and b.id = x.body_id
        and b.kind = 'special-committee' where x.tenant_id = s.tenant_id and x.person_id = s.person_id
          and ${holds})`.execute(tx);
  const count = rows[0]?.count ?? 0;
  if (count === 0) return [];
  const text = translate('members.waits.unplaced', { count });
  return [{ key: 'members.unplaced', text, about: '', dueOn: null, desk: '/members?show=unplaced', member: null }];
}
