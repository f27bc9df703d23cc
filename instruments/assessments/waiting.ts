// What waits on Today: points proposed by hand, and drafts of rules, for those who decide.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';
import { deciders } from './contract.ts';

interface Waiting {
  readonly id: string;
  readonly title: string;
  readonly kind: 'awards' | 'rules';
  readonly count: number;
}

/** One SQL query. */
export async function assessmentsWaiting({ tx, actor, translate }: QueryContext): Promise<readonly WaitingLine[]> {
  if (!hasRole(actor, deciders) || !actor.personId) return [];
  const { rows } = await sql<Waiting>`select k.id, k.title, 'awards' as kind, count(*)::int as count
      from assessment_award a join "case" k on k.tenant_id = a.tenant_id and k.id = a.case_id
      where a.tenant_id = app.tenant_id() and a.outcome is null and a.proposed_by <> ${actor.personId}
        and a.person_id <> ${actor.personId}
      group by k.id, k.title
    union all
    select k.id, k.title, 'rules', 1 from "case" k
      where k.tenant_id = app.tenant_id() and k.kind = 'assessment-rules' and k.state = 'drafted'
    order by kind, id`.execute(tx);
  return rows.map(({ id, title, kind, count }) => ({
    ...{ key: `assessments.${kind}.${id}`, text: translate(`assessments.waits.${kind}`, { count }), about: title },
    ...{ dueOn: null, desk: `/assessments/${kind === 'awards' ? 'years' : 'rules'}/${id}`, member: null },
  }));
}
