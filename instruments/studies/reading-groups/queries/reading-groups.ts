// The committee's reading groups.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { actingPersonId, hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type ReadingGroupItem, type ReadingGroupList, readingGroupList } from '../../contract/reading-groups.ts';
import { isInside } from '../../who-sees.ts';

interface Row extends Omit<ReadingGroupItem, 'isMine'> {
  is_mine: boolean;
}

/** One SQL query. One's own come first. */
export async function readingGroups(
  { tx, actor, today }: QueryContext,
  { mineOnly = false }: { mineOnly?: boolean } = {},
): Promise<ReadingGroupItem[]> {
  const own = actingPersonId(actor);
  const { rows } = await sql<Row>`select k.id, k.version, k.state, k.title, mine.is_mine,
      coalesce((select jsonb_agg(p.name order by p.pinyin, p.id) from case_party c
        join person p on p.tenant_id = c.tenant_id and p.id = c.party_id
        where c.tenant_id = k.tenant_id and c.case_id = k.id and c.relation = 'group-leader'), '[]') as leaders,
      coalesce((select jsonb_agg(b.title order by b.position) from reading_book b
        where b.tenant_id = k.tenant_id and b.group_id = k.id), '[]') as books,
      (select jsonb_build_object('passage', t.passage, 'person', p.name, 'fromOn', t.from_on) from reading_turn t
        join person p on p.tenant_id = t.tenant_id and p.id = t.person_id
        where t.tenant_id = k.tenant_id and t.group_id = k.id and t.led_on is null and t.until_on >= ${today}::date
        order by t.from_on, t.id limit 1) as next
    from "case" k cross join lateral (select exists (select from case_party c where c.tenant_id = k.tenant_id
      and c.case_id = k.id and c.party_id = ${own}::uuid and c.relation in ('reader', 'group-leader')) as is_mine) mine
    where k.tenant_id = app.tenant_id() and k.kind = 'reading-group' and (mine.is_mine or not ${mineOnly}::boolean)
    order by k.state = 'ended', not mine.is_mine, k.created_at desc, k.id desc limit 100`.execute(tx);
  return rows.map(({ is_mine, ...row }) => ({ ...row, isMine: is_mine }));
}

export const studyReadingGroups = defineQuery({
  name: 'studies.reading-groups',
  parameters: z.object({}),
  answer: readingGroupList,
  async ask(context): Promise<ReadingGroupList> {
    const mayOpen = hasRole(context.actor, ['study-secretary', 'body-officer', 'convenor']);
    return { items: isInside(context.actor) ? await readingGroups(context) : [], mayOpen };
  },
});
