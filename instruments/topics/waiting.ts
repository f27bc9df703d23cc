// What waits on Today: clues nobody has screened and offers for the office, the next step for a team.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { actingPersonId, hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';
import type { zhCN } from './messages/index.ts';

interface Waiting {
  clues: number;
  offers: number;
  steps: { caseId: string; id: string; title: string; text: string; dueOn: string }[];
}

const soonDays = 7;

/** One SQL query: unscreened clues and offers, and the steps due within the week of those in a team. */
async function look({ tx, actor, today }: QueryContext, isKeeper: boolean): Promise<Waiting> {
  const { rows } = await sql<Waiting>`select
      (select count(*)::int from topic_clue c join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
        where ${isKeeper} and c.tenant_id = app.tenant_id() and c.head_id is null and k.state = 'received') as clues,
      (select count(*)::int from "case" where ${isKeeper} and tenant_id = app.tenant_id() and kind = 'cultivation'
        and state = 'offered') as offers,
      coalesce((select jsonb_agg(jsonb_build_object('caseId', k.id, 'id', m.id, 'title', k.title, 'text', m.text,
          'dueOn', m.due_on) order by m.due_on, m.id)
        from case_party p join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
        join cultivation_milestone m on m.tenant_id = k.tenant_id and m.case_id = k.id
        where p.tenant_id = app.tenant_id() and p.party_id = ${actingPersonId(actor)}::uuid and p.relation = 'author'
          and k.kind = 'cultivation' and k.state in ('growing', 'matured') and m.reached_at is null
          and m.due_on <= ${today}::date + ${soonDays}::integer), '[]') as steps`.execute(tx);
  return rows[0] ?? { clues: 0, offers: 0, steps: [] };
}

function officeLine(
  context: QueryContext,
  key: keyof typeof zhCN.topics.waits,
  count: number,
  desk: string,
): WaitingLine[] {
  if (count === 0) return [];
  const text = context.translate(`topics.waits.${key}`, { count });
  return [{ key: `topics.${key}`, text, about: '', dueOn: null, desk, member: null }];
}

export async function topicsWaiting(context: QueryContext): Promise<readonly WaitingLine[]> {
  const isKeeper = hasRole(context.actor, ['proposal-officer']);
  if (!isKeeper && context.actor.seat === null) return [];
  const { clues, offers, steps } = await look(context, isKeeper);
  return [
    ...officeLine(context, 'clues', clues, '/topics?tab=clues'),
    ...officeLine(context, 'offers', offers, '/topics?tab=cultivations'),
    ...steps.map(({ caseId, id, title, text, dueOn }) => ({
      ...{ key: `topics.step.${id}`, text: context.translate('topics.waits.step', { step: text }), about: title },
      ...{ dueOn, desk: `/topics/cultivations/${caseId}`, member: `/topics/cultivations/${caseId}` },
    })),
  ];
}
