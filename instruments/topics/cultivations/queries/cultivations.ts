// The pool: all of it for its keepers, one's own for members and coaches.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type CultivationItem, cultivationList } from '../../contract/cultivations.ts';
import { keepsTopics } from '../../who-sees.ts';

interface CultivationRow {
  id: string;
  version: number;
  state: CultivationItem['state'];
  title: string;
  updated_at: Date;
  authors: string[];
  next: { text: string; dueOn: string } | null;
  is_mine: boolean;
}

/** One SQL query. */
export const topicCultivations = defineQuery({
  name: 'topics.cultivations',
  parameters: z.object({}),
  answer: cultivationList,
  async ask({ tx, actor }) {
    const own = actingPersonId(actor);
    const mine = sql`exists (select from case_party p where p.tenant_id = k.tenant_id and p.case_id = k.id
      and p.party_id = ${own}::uuid and p.relation in ('author', 'coach', 'keeper'))`;
    const { rows } = await sql<CultivationRow>`select k.id, k.version, k.state, k.title, k.updated_at,
        coalesce((select jsonb_agg(person.name order by p.since_at, person.pinyin) from case_party p
          join person on person.tenant_id = p.tenant_id and person.id = p.party_id
          where p.tenant_id = k.tenant_id and p.case_id = k.id and p.relation = 'author'), '[]') as authors,
        (select jsonb_build_object('text', m.text, 'dueOn', m.due_on) from cultivation_milestone m
          where m.tenant_id = k.tenant_id and m.case_id = k.id and m.reached_at is null
          order by m.due_on, m.position limit 1) as next,
        ${mine} as is_mine
      from "case" k where k.tenant_id = app.tenant_id() and k.kind = 'cultivation'
        and (${keepsTopics(actor)} or ${mine})
      order by array_position(array['offered', 'growing', 'matured', 'became-proposal', 'set-aside'], k.state),
        k.updated_at desc, k.id limit 300`.execute(tx);
    return {
      items: rows.map(({ updated_at, is_mine, state, next, ...row }) => ({
        ...{ ...row, state, isMine: is_mine, updatedAt: updated_at.toISOString() },
        next: state === 'growing' || state === 'matured' ? next : null,
      })),
    };
  },
});
