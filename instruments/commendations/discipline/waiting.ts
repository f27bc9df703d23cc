// What waits on Today: a member's answer, an approval. The words say neither what nor who.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';

interface Row {
  id: string;
  state: string;
  dueOn: string;
  isOwn: boolean;
}

/** One SQL query; none for whom it cannot concern. */
export async function disciplineWaiting({ tx, actor, translate }: QueryContext): Promise<readonly WaitingLine[]> {
  const approves = hasRole(actor, ['secretary-general', 'chairpersons-council']);
  if (!actor.personId || actor.onBehalfOf || (!actor.seat && !approves)) return [];
  const { rows } =
    await sql<Row>`select k.id, k.state, x.answer_by as "dueOn", d.person_id = ${actor.personId} as "isOwn"
    from discipline_case d join "case" k on k.tenant_id = d.tenant_id and k.id = d.case_id
    join discipline_step x on x.tenant_id = d.tenant_id and x.case_id = d.case_id and x.decision is null
    where d.tenant_id = app.tenant_id() and ((d.person_id = ${actor.personId} and k.state = 'hearing')
      or (${approves} and d.person_id <> ${actor.personId} and k.state = 'to-approve'
        and x.proposed_by is distinct from ${actor.personId}::uuid))
    order by x.answer_by, k.id`.execute(tx);
  return rows.map(({ id, dueOn, isOwn }) => ({
    ...{ key: `discipline.${id}`, about: '', dueOn: isOwn ? dueOn : null },
    text: translate(isOwn ? 'discipline.waits.answer' : 'discipline.waits.approve'),
    ...(isOwn ? { desk: null, member: `/conduct/${id}` } : { desk: `/discipline/${id}`, member: null }),
  }));
}
