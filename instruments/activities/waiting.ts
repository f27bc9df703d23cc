// What waits on Today: a notice to answer, leave to decide, a list to settle, minutes that are due, contests.
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
      (select count(*)::int from roll_entry r where r.tenant_id = g.tenant_id and r.case_id = g.case_id
        and r.reply = 'leave-requested') as requests,
      (select count(*)::int from attendance_contest c where c.tenant_id = g.tenant_id and c.case_id = g.case_id
        and c.decision is null) as contests
    from "case" k join gathering g on g.tenant_id = k.tenant_id and g.case_id = k.id
      join activity a on a.tenant_id = g.tenant_id and a.case_id = g.case_id
    where k.tenant_id = app.tenant_id() and k.kind = 'activity' and k.state in ('announced', 'under-way', 'held', 'recorded', 'closed')
      and g.ends_at > ${now}::timestamptz - interval '120 days')
    select * from open where "isMine" or requests > 0 or contests > 0 or ("isOwnWork" and state in ('held', 'recorded'))
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
  if (row.requests > 0 && mayDecideLeave(actor, row)) {
    const dueOn = calendarDateOf(row.startsAt);
    lines.push(line('leave', translate('activities.waits.leave', { count: row.requests }), { about: title, dueOn }));
  }
  if (row.contests > 0 && isActivityOffice(actor)) {
    lines.push(line('contests', translate('activities.waits.contests', { count: row.contests }), { about: title }));
  }
  const dueOn = minutesDueOn(row.endsAt, settings, calendar);
  // Whoever only reads all activities has nothing to settle.
  const settles = row.isOwnWork && (hasRole(actor, heads) || hasRole(actor, ['member-affairs-officer']));
  if (settles && row.state === 'held')
    lines.push(line('settle', translate('activities.waits.settle', { title }), { dueOn }));
  if (settles && row.state === 'recorded' && kindRules[row.kind].needsMinutes && !row.hasMinutes) {
    lines.push(line('minutes', translate('activities.waits.minutes', { title }), { dueOn }));
  }
  return lines;
}

export async function activitiesWaiting(context: QueryContext): Promise<readonly WaitingLine[]> {
  const { actor } = context;
  if (actor.seat === null && !hasRole(actor, [...officers, ...heads])) return [];
  return (await look(context)).flatMap((row) => linesOf(context, row));
}
