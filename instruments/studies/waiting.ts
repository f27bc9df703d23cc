// What waits on Today: my make-ups and my turns to lead the reading; for the study secretary what was handed in or lapsed;
// for the secretary-general plans to adopt.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { actingPersonId, hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';

interface Waiting {
  handedIn: number;
  lapsed: number;
  plans: number;
  makeUps: { id: string; title: string; dueOn: string }[];
  turns: { id: string; groupId: string; title: string; passage: string; fromOn: string }[];
}

const nothing: Waiting = { handedIn: 0, lapsed: 0, plans: 0, makeUps: [], turns: [] };
const soonDays = 7;

interface Asker {
  readonly isSecretary: boolean;
  readonly isAdopter: boolean;
}

/** One SQL query. */
async function look({ tx, actor, today }: QueryContext, { isSecretary, isAdopter }: Asker): Promise<Waiting> {
  const own = actor.seat === null ? null : actingPersonId(actor);
  const { rows } = await sql<Waiting>`select
      (select count(*)::int from "case" where ${isSecretary} and tenant_id = app.tenant_id() and kind = 'study-make-up'
        and state = 'handed-in') as "handedIn",
      (select count(*)::int from "case" where ${isSecretary} and tenant_id = app.tenant_id() and kind = 'study-make-up'
        and state = 'lapsed') as lapsed,
      (select count(*)::int from "case" where ${isAdopter} and tenant_id = app.tenant_id() and kind = 'study-plan'
        and state = 'proposed') as plans,
      coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title, 'dueOn', m.due_on)
          order by m.due_on, k.id)
        from study_make_up m join "case" k on k.tenant_id = m.tenant_id and k.id = m.case_id
        where m.tenant_id = app.tenant_id() and m.person_id = ${own}::uuid and k.state = 'due'
          and m.due_on >= ${today}::date), '[]') as "makeUps",
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'groupId', t.group_id, 'title', k.title,
          'passage', t.passage, 'fromOn', t.from_on) order by t.from_on, t.id)
        from reading_turn t join "case" k on k.tenant_id = t.tenant_id and k.id = t.group_id
        where t.tenant_id = app.tenant_id() and t.person_id = ${own}::uuid and t.led_on is null and k.state = 'open'
          and t.until_on >= ${today}::date and t.from_on <= ${today}::date + ${soonDays}::integer), '[]') as turns`.execute(
    tx,
  );
  return rows[0] ?? nothing;
}

function officeLine({ translate }: QueryContext, key: 'handedIn' | 'lapsed' | 'plans', count: number): WaitingLine[] {
  if (count === 0) return [];
  const text = translate(`studies.waits.${key}`, { count });
  const desk = key === 'plans' ? '/studies' : '/studies?tab=make-ups';
  return [{ key: `studies.${key}`, text, about: '', dueOn: null, desk, member: null }];
}

export async function studiesWaiting(context: QueryContext): Promise<readonly WaitingLine[]> {
  const isSecretary = hasRole(context.actor, ['study-secretary']);
  const isAdopter = hasRole(context.actor, ['secretary-general']);
  if (!isSecretary && !isAdopter && context.actor.seat === null) return [];
  const { translate } = context;
  const { handedIn, lapsed, plans, makeUps, turns } = await look(context, { isSecretary, isAdopter });
  return [
    ...officeLine(context, 'handedIn', handedIn),
    ...officeLine(context, 'lapsed', lapsed),
    ...officeLine(context, 'plans', plans),
    ...makeUps.map(({ id, title, dueOn }) => ({
      ...{ key: `studies.make-up.${id}`, text: translate('studies.waits.makeUp'), about: title, dueOn },
      ...{ desk: null, member: `/studies/make-ups/${id}` },
    })),
    ...turns.map(({ id, groupId, title, passage, fromOn }) => ({
      ...{ key: `studies.turn.${id}`, text: translate('studies.waits.turn', { passage }), about: title },
      ...{ dueOn: fromOn, desk: null, member: `/studies/groups/${groupId}` },
    })),
  ];
}
