// What waits on Today: a notice to answer, a hall to sign in to, leave to decide, a list to settle, minutes, contests.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import type { GatheringKind } from '#kernel/gatherings';
import { actingPersonId, hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';
import { minutesDueOn } from './days.ts';
import { kindRules } from './kinds.ts';
import { ownWork } from './queries/list.ts';
import { isActivityOffice, mayDecideLeave } from './who-may.ts';

interface Row {
  id: string;
  title: string;
  state: string;
  kind: GatheringKind;
  hostBodyId: string | null;
  startsAt: Date;
  endsAt: Date;
  replyBy: Date | null;
  isMine: boolean;
  /** On the roll, and not yet there. */
  isExpected: boolean;
  isToday: boolean;
  isOwnWork: boolean;
  requests: number;
  contests: number;
  hasMinutes: boolean;
}

const officers = ['member-affairs-officer', 'secretary-general', 'chairpersons-council'] as const;
const heads = ['body-officer', 'convenor', 'study-secretary'] as const;

/** One SQL query: activities that ask something of the asker. */
async function look(context: QueryContext): Promise<Row[]> {
  const { tx, actor, now } = context;
  const { rows } = await sql<Row>`with open as (select k.id, k.title, k.state, g.kind, g.host_body_id as "hostBodyId",
      g.starts_at as "startsAt", g.ends_at as "endsAt", a.reply_by as "replyBy",
      a.minutes_written_at is not null as "hasMinutes", ${ownWork(context)} as "isOwnWork",
      (k.state = 'announced' and g.starts_at > ${now} and exists (select from roll_entry r where r.tenant_id = g.tenant_id
        and r.case_id = g.case_id and r.person_id = ${actingPersonId(actor)}::uuid and r.reply = 'none'
        and r.noticed_at is not null)) as "isMine",
      (k.state in ('announced', 'under-way') and g.starts_at <= ${now}::timestamptz + interval '12 hours'
        and g.ends_at > ${now} and exists (select from roll_entry r where r.tenant_id = g.tenant_id and r.case_id = g.case_id
          and r.person_id = ${actingPersonId(actor)}::uuid and r.noticed_at is not null and r.attendance = 'open'
          and r.reply <> 'leave-granted')) as "isExpected",
      (k.state in ('announced', 'under-way') and g.starts_at <= ${now}::timestamptz + interval '12 hours'
        and g.ends_at > ${now}) as "isToday",
      (select count(*)::int from roll_entry r where r.tenant_id = g.tenant_id and r.case_id = g.case_id
        and r.reply = 'leave-requested' and r.person_id is distinct from ${actingPersonId(actor)}::uuid) as requests,
      (select count(*)::int from attendance_contest c where c.tenant_id = g.tenant_id and c.case_id = g.case_id
        and c.decision is null) as contests
    from "case" k join gathering g on g.tenant_id = k.tenant_id and g.case_id = k.id
      join activity a on a.tenant_id = g.tenant_id and a.case_id = g.case_id
    where k.tenant_id = app.tenant_id() and k.kind = 'activity' and k.state in ('announced', 'under-way', 'held', 'recorded', 'closed')
      and g.ends_at > ${now}::timestamptz - interval '120 days')
    select * from open where "isMine" or "isExpected" or requests > 0 or contests > 0 or ("isOwnWork" and ("isToday" or state in ('held', 'recorded')))
    order by "startsAt", id limit 60`.execute(tx);
  return rows;
}

function linesOf(context: QueryContext, row: Row): WaitingLine[] {
  const { translate, actor, settings, calendar } = context;
  const { id, title } = row;
  const place = `/activities/${id}`;
  const line = (key: string, text: string, rest: Partial<WaitingLine> = {}): WaitingLine => ({
    ...{ key: `activities.${key}.${id}`, text, about: '', dueOn: null, desk: place, member: null },
    ...rest,
  });
  const lines: WaitingLine[] = [];
  if (row.isMine) {
    const dueOn = calendarDateOf(row.replyBy ?? row.startsAt);
    lines.push(line('answer', translate('activities.waits.answer', { title }), { dueOn, member: place }));
  }
  if (row.isExpected)
    lines.push(line('comes', translate('activities.waits.comes', { title }), { member: '/sign-in', desk: null }));
  if (row.contests > 0 && isActivityOffice(actor)) {
    lines.push(line('contests', translate('activities.waits.contests', { count: row.contests }), { about: title }));
  }
  const dueOn = minutesDueOn(row.endsAt, settings, calendar);
  // Whoever only reads all activities has nothing to settle.
  const settles = row.isOwnWork && (hasRole(actor, heads) || hasRole(actor, ['member-affairs-officer']));
  if (settles && row.isToday) {
    lines.push(line('door', translate('activities.waits.door', { title }), { desk: `${place}/sign-in` }));
  }
  if (settles && row.state === 'held')
    lines.push(line('settle', translate('activities.waits.settle', { title }), { dueOn }));
  if (settles && row.state === 'recorded' && kindRules[row.kind].needsMinutes && !row.hasMinutes) {
    lines.push(line('minutes', translate('activities.waits.minutes', { title }), { dueOn }));
  }
  return lines;
}

/** Leave is one line for all activities: it leads to the screen where several are decided together. */
function leaveLine({ translate, actor, now }: QueryContext, rows: readonly Row[]): WaitingLine[] {
  const asked = rows.filter((row) => row.requests > 0 && mayDecideLeave(actor, row));
  const [first] = asked;
  if (!first) return [];
  // Who could not ask in time is excused whenever it is; the others before it begins.
  const next = asked.find(({ startsAt }) => startsAt > now);
  const count = asked.reduce((sum, row) => sum + row.requests, 0);
  const about =
    asked.length === 1
      ? first.title
      : translate('activities.waits.leaveOf', { title: first.title, count: asked.length });
  return [
    {
      ...{ key: 'activities.leave', text: translate('activities.waits.leave', { count }), about },
      ...{ dueOn: next ? calendarDateOf(next.startsAt) : null, desk: '/activities/leave', member: null },
    },
  ];
}

export async function activitiesWaiting(context: QueryContext): Promise<readonly WaitingLine[]> {
  const { actor } = context;
  if (actor.seat === null && !hasRole(actor, [...officers, ...heads])) return [];
  const rows = await look(context);
  return [...leaveLine(context, rows), ...rows.flatMap((row) => linesOf(context, row))];
}
