// What a unit has open: before it is split, somebody says which part goes on with what.
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type OpenTasks, openTasks, openTasksParameters } from '../contract.ts';

export const openTasksQuery = defineQuery({
  name: 'units.open-tasks',
  parameters: openTasksParameters,
  answer: openTasks,
  who: ['system-administrator', 'proposal-officer'],
  async ask({ tx }, { id }) {
    const { rows } = await sql<OpenTasks['items'][number]>`select u.id as "undertakingId", u.case_id as "caseId",
        k.number, k.title, u.state not in ('checking', 'delivered') as "canPass"
      from undertaking u join "case" k on k.tenant_id = u.tenant_id and k.id = u.case_id
      where u.tenant_id = app.tenant_id() and u.unit_id = ${id}
        and u.state not in ('settled', 'opinion-given', 'transferred')
      order by k.number nulls last, u.id limit 1000`.execute(tx);
    return { items: rows };
  },
});
