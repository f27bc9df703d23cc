// The category tree for those who keep it: ended ones too, each with how many proposals were sent in under it.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type CategoryView, categoryList } from '../contract.ts';

/** One SQL query. */
export const proposalCategories = defineQuery({
  name: 'categories.list',
  parameters: z.object({}),
  answer: categoryList,
  who: ['system-administrator', 'proposal-officer'],
  async ask({ tx }) {
    const { rows } = await sql<CategoryView>`with used as (
        select "case".category_id as id, count(*)::int as proposals
        from proposal join "case" on "case".tenant_id = proposal.tenant_id and "case".id = proposal.case_id
        where proposal.tenant_id = app.tenant_id() and proposal.submitted_at is not null
        group by "case".category_id)
      select category.id, parent_id as "parentId", name, sphere, position, ended_on as "endedOn",
        coalesce(used.proposals, 0) as proposals
      from proposal_category category left join used on used.id = category.id
      where category.tenant_id = app.tenant_id()
      order by position, name`.execute(tx);
    return { categories: rows };
  },
});
