// The plans the asker may see, and whose plans they may begin.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { bodiesById } from '#kernel/people';
import { sql } from '#platform/database';
import { type PlanItem, type PlanList, planList } from '../../contract/plans.ts';
import { bodiesKept, keepsStudy, placesOf, seesPlan } from '../../who-sees.ts';

interface Row {
  id: string;
  version: number;
  state: PlanItem['state'];
  title: string;
  year: number;
  body_id: string | null;
  body: string | null;
  entry_count: number;
  held_count: number;
}

async function mayBegin({ tx, actor, translate }: QueryContext): Promise<PlanList['mayBegin']> {
  const own = (await bodiesById(tx, bodiesKept(actor))).map(({ id, name }) => ({ id, name }));
  return keepsStudy(actor) ? [{ id: null, name: translate('studies.committee') }, ...own] : own;
}

/** Two SQL queries. */
export const studyPlans = defineQuery({
  name: 'studies.plans',
  parameters: z.object({}),
  answer: planList,
  async ask(context): Promise<PlanList> {
    const { rows } = await sql<Row>`select k.id, k.version, k.state, k.title, p.year, p.body_id, b.name as body,
        count(e.id)::int as entry_count,
        (count(e.id) filter (where exists (select from study_plan_gathering l
          join "case" g on g.tenant_id = l.tenant_id and g.id = l.gathering_id
          where l.tenant_id = e.tenant_id and l.entry_id = e.id and g.state in ('closed', 'archived'))))::int as held_count
      from study_plan p join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
        left join body b on b.tenant_id = p.tenant_id and b.id = p.body_id
        left join study_plan_entry e on e.tenant_id = p.tenant_id and e.plan_id = p.case_id
      where p.tenant_id = app.tenant_id() and k.state <> 'discarded'
      group by k.tenant_id, k.id, p.year, p.body_id, b.name, b.position
      order by p.year desc, p.body_id is not null, b.position, b.name, k.id limit 200`.execute(context.tx);
    return {
      items: rows
        .filter(({ state, body_id }) => seesPlan(context.actor, state, body_id))
        .map(({ body_id: _, entry_count, held_count, ...row }) => ({
          ...{ ...row, entryCount: entry_count, heldCount: held_count },
        })),
      places: placesOf(context.actor),
      mayBegin: await mayBegin(context),
    };
  },
});
