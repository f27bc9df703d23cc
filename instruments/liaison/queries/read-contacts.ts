import type { QueryContext } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import type { ContactView } from '../contract.ts';

export interface ContactRow extends ContactView {
  pairId: string;
  about: string;
}

/** The contacts of a pair, or those shared with the asker; the text only for the two and for whom it was shared. */
export async function readContacts(
  { tx, actor }: QueryContext,
  { pairId = null, isOneOfTheTwo }: { pairId?: string | null; isOneOfTheTwo: boolean },
): Promise<ContactRow[]> {
  const own = actingPersonId(actor);
  const { rows } =
    await sql<ContactRow>`select c.id, c.case_id as "pairId", k.title as about, c.held_on as "heldOn", c.way,
      p.name as by, case when ${isOneOfTheTwo} or ${own}::uuid = any(c.shared_with) then c.text end as text,
      case when ${isOneOfTheTwo} then coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name) order by w.pinyin, w.id)
        from person w where w.tenant_id = c.tenant_id and w.id = any(c.shared_with)), '[]') else '[]' end as "sharedWith",
      c.by_person_id = ${own}::uuid as "isMine"
    from liaison_contact c join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
      join person p on p.tenant_id = c.tenant_id and p.id = c.by_person_id
    where c.tenant_id = app.tenant_id() and c.taken_back_at is null
      and (c.case_id = ${pairId}::uuid or (${pairId}::uuid is null and ${own}::uuid = any(c.shared_with)))
    order by c.held_on desc, c.id desc limit 300`.execute(tx);
  return rows.map((row) => ({ ...row, isMine: row.isMine ?? false }));
}
