// What waits on Today: for the office by state with the nearest day, for a unit what it was given.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { unitsOf } from '#kernel/permissions';
import { sql } from '#platform/database';
import type { PublicMatterState } from './contract/vocabulary.ts';
import { keepsMatters } from './who-sees.ts';

interface Waiting {
  office: { state: PublicMatterState; count: number; dueOn: string | null }[];
  unit: { id: string; title: string; state: string; dueOn: string | null }[];
}

/** One SQL query. */
async function look({ tx, actor }: QueryContext): Promise<Waiting> {
  const isOffice = keepsMatters(actor);
  const { rows } = await sql<Waiting>`select
      coalesce((select jsonb_agg(jsonb_build_object('state', w.state, 'count', w.count, 'dueOn', w.due_on)
          order by w.due_on nulls last, w.state)
        from (select state, count(*)::int as count, min(due_on) as due_on from "case"
          where ${isOffice} and tenant_id = app.tenant_id() and kind = 'public-matter' and turn = 'public-matter-office'
          group by state) w), '[]') as office,
      coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title, 'state', u.state,
          'dueOn', (select min(c.due_on) from clock c where c.tenant_id = u.tenant_id and c.subject_id = u.id
            and c.kind = 'reply' and c.state = 'running')) order by u.assigned_at, u.id)
        from undertaking u join "case" k on k.tenant_id = u.tenant_id and k.id = u.case_id
        where u.tenant_id = app.tenant_id() and k.kind = 'public-matter' and u.unit_id = any(${unitsOf(actor)}::uuid[])
          and u.state in ('assigned', 'handling', 'signing-off')), '[]') as unit`.execute(tx);
  return rows[0] ?? { office: [], unit: [] };
}

export async function mattersWaiting(context: QueryContext): Promise<readonly WaitingLine[]> {
  const { actor, translate } = context;
  if (!keepsMatters(actor) && unitsOf(actor).length === 0) return [];
  const { office, unit } = await look(context);
  return [
    ...office.map(({ state, count, dueOn }) => ({
      ...{ key: `public-matters.${state}`, text: translate(`public-matters.waits.${state}`, { count }), about: '' },
      ...{ dueOn, desk: `/public-matters?show=${state}`, member: null },
    })),
    ...unit.map(({ id, title, state, dueOn }) => ({
      ...{ key: `public-matters.unit.${id}`, text: translate(`public-matters.waits.unit-${state}`, { count: 1 }) },
      ...{ about: title, dueOn, desk: `/public-matters/matters/${id}`, member: null },
    })),
  ];
}
