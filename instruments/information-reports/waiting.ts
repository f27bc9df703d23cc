// What waits on Today: for the desk what came in and what is urgent; for those who check and sign, the bulletin.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { actingPersonId, hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';
import { deskRoles, seesDesk, signingRoles } from './who-sees.ts';

interface Waiting {
  arrived: number;
  urgent: { id: string; title: string; dueOn: string | null }[];
  issues: { id: string; title: string; state: 'in-review' | 'in-signing' | 'signed'; dueOn: string | null }[];
}

/** One SQL query; a text one edited oneself waits for somebody else. */
async function look({ tx, actor }: QueryContext): Promise<Waiting> {
  const own = actingPersonId(actor);
  const { rows } = await sql<Waiting>`select
      (select count(*)::int from "case" where tenant_id = app.tenant_id() and kind = 'information-report'
        and state = 'submitted') as arrived,
      coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title, 'dueOn', k.due_on)
          order by r.submitted_at, k.id)
        from information_report r join "case" k on k.tenant_id = r.tenant_id and k.id = r.case_id
        where r.tenant_id = app.tenant_id() and r.is_urgent and k.state in ('submitted', 'accepted')), '[]') as urgent,
      coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title, 'state', k.state, 'dueOn', k.due_on)
          order by k.updated_at, k.id)
        from information_issue i join "case" k on k.tenant_id = i.tenant_id and k.id = i.case_id
        where i.tenant_id = app.tenant_id() and k.state in ('in-review', 'in-signing', 'signed')
          and (k.state = 'signed' or not exists (select from information_issue_version v where v.tenant_id = i.tenant_id
            and v.issue_id = i.case_id and v.by_person_id = ${own}::uuid))), '[]') as issues`.execute(tx);
  return rows[0] ?? { arrived: 0, urgent: [], issues: [] };
}

export async function informationWaiting(context: QueryContext): Promise<readonly WaitingLine[]> {
  const { actor, translate } = context;
  if (!seesDesk(actor)) return [];
  const { arrived, urgent, issues } = await look(context);
  const isDesk = hasRole(actor, [...deskRoles]);
  const mine = issues.filter(({ state }) => (state === 'in-signing' ? hasRole(actor, [...signingRoles]) : isDesk));
  const waits = (key: string, params = {}) => translate(`information-reports.waits.${key}`, params);
  const lines = mine.map(({ id, title: about, state, dueOn }) => ({
    ...{ key: `information.issue.${id}`, text: waits(state), about, dueOn, member: null },
    desk: `/information-reports/issues/${id}`,
  }));
  if (!isDesk) return lines;
  const desk = '/information-reports?show=submitted';
  const text = waits('arrived', { count: arrived });
  return [
    ...urgent.map(({ id, title: about, dueOn }) => ({
      ...{ key: `information.urgent.${id}`, text: waits('urgent'), about, dueOn, member: null },
      desk: `/information-reports/reports/${id}`,
    })),
    ...lines,
    ...(arrived > 0 ? [{ key: 'information.arrived', text, about: '', dueOn: null, desk, member: null }] : []),
  ];
}
