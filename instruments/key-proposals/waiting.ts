import type { QueryContext, WaitingLine } from '#kernel/acts';
import { sql } from '#platform/database';

interface Row {
  readonly id: string;
  readonly title: string;
}

/** Plans that wait for the supervising leader's signature. Votes are told by the ballots themselves. */
export async function waiting({ tx, actor, translate }: QueryContext): Promise<WaitingLine[]> {
  if (!actor.personId || (!actor.seat && actor.roles.length === 0)) return [];
  const found = await sql<Row>`select "case".id, "case".title from key_handling
    join "case" on "case".tenant_id = key_handling.tenant_id and "case".id = key_handling.case_id
    where key_handling.supervisor_id = ${actor.personId} and key_handling.plan is not null
      and "case".state = 'planned' order by "case".updated_at`.execute(tx);
  return found.rows.map(({ id, title }) => ({
    key: `key-plan-${id}`,
    text: translate('key-proposals.waiting.sign'),
    about: title,
    dueOn: null,
    desk: `/key-proposals/${id}`,
    member: `/key-proposals/${id}`,
  }));
}
