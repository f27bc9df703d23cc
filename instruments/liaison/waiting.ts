// Whose contact is due: told to the contactor and to nobody else.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';

interface Due {
  id: string;
  about: string;
  dueOn: string;
}

/** One SQL query. */
export async function liaisonWaiting({ tx, actor, today, translate }: QueryContext): Promise<readonly WaitingLine[]> {
  const own = actingPersonId(actor);
  if (!own) return [];
  const { rows } = await sql<Due>`select k.id, coalesce(p.name, l.group_name) as about,
      (coalesce(l.last_contact_on, l.from_on) + l.frequency_days)::date as "dueOn"
    from liaison_pair l join "case" k on k.tenant_id = l.tenant_id and k.id = l.case_id
      left join person p on p.tenant_id = l.tenant_id and p.id = l.contactee_id
    where l.tenant_id = app.tenant_id() and l.contactor_id = ${own}::uuid and k.state = 'standing'
      and (l.until_on is null or l.until_on >= ${today}::date)
      and coalesce(l.last_contact_on, l.from_on) + l.frequency_days <= ${today}::date
    order by "dueOn", k.id limit 20`.execute(tx);
  return rows.map(({ id, about, dueOn }) => ({
    ...{ key: `liaison.due.${id}`, text: translate('liaison.waits.due'), about, dueOn },
    ...{ desk: `/liaison/${id}`, member: `/places/contacts/${id}` },
  }));
}
