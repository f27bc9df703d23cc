// What waits on Today: sheets a panelist has not yet filled in.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { sql } from '#platform/database';

interface Waiting {
  id: string;
  title: string;
  dueOn: string | null;
  count: number;
}

/** One SQL query. */
export async function awardsWaiting({ tx, actor, translate }: QueryContext): Promise<readonly WaitingLine[]> {
  if (!actor.personId) return [];
  const { rows } = await sql<Waiting>`select r.case_id as id, "case".title, r.scoring_until as "dueOn",
      count(*)::int as count
    from award_panelist p join award_round r on r.tenant_id = p.tenant_id and r.case_id = p.case_id
    join "case" on "case".tenant_id = p.tenant_id and "case".id = p.case_id and "case".state = 'scoring'
    join award_nominee n on n.tenant_id = p.tenant_id and n.case_id = p.case_id and not n.ties && p.ties
    where p.tenant_id = app.tenant_id() and p.person_id = ${actor.personId}
      and not exists (select from award_score s where s.tenant_id = n.tenant_id and s.nominee_id = n.id
        and s.person_id = p.person_id)
    group by r.case_id, "case".title, r.scoring_until`.execute(tx);
  return rows.map(({ id, title, dueOn, count }) => ({
    key: `awards.${id}`,
    text: translate('awards.waits.score', { count }),
    about: title,
    dueOn,
    desk: `/awards/${id}`,
    member: null,
  }));
}
