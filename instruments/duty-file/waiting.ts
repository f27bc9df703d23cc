// What waits on Today: additions and contests for whoever decides, reports for whoever receives, and the member's own.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { bodiesSpokenFor, hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';
import type { zhCN } from './messages/index.ts';
import { reportDueOn, reportYear } from './settings.ts';

interface Waiting {
  additions: number;
  contests: number;
  reports: number;
  /** The member's own report of the year, when one is asked for: its case and state. */
  own: { id: string; state: string } | null;
  /** They sat in that year. */
  sat: boolean;
}

const soonDays = 30;

/** One SQL query. */
async function look(context: QueryContext, isKeeper: boolean, year: number): Promise<Waiting> {
  const { tx, actor } = context;
  const bodies = bodiesSpokenFor(actor);
  const { rows } = await sql<Waiting>`select
      (select count(*)::int from own_deed o join "case" k on k.tenant_id = o.tenant_id and k.id = o.case_id
        where o.tenant_id = app.tenant_id() and k.state = 'waiting'
          and (o.organiser_id = any(${bodies}::uuid[]) or (${isKeeper} and o.organiser_id is null))) as additions,
      (select count(*)::int from "case" where ${isKeeper} and tenant_id = app.tenant_id() and kind = 'deed-contest'
        and state = 'open') as contests,
      (select count(*)::int from duty_report r join "case" k on k.tenant_id = r.tenant_id and k.id = r.case_id
        where r.tenant_id = app.tenant_id() and k.state = 'submitted'
          and (r.addressee_id = any(${bodies}::uuid[]) or (${isKeeper} and r.addressee_id is null))) as reports,
      (select jsonb_build_object('id', k.id, 'state', k.state) from duty_report r
        join "case" k on k.tenant_id = r.tenant_id and k.id = r.case_id where r.tenant_id = app.tenant_id()
          and r.person_id = ${actor.personId}::uuid and r.year = ${year}) as own,
      exists (select from seat s where s.tenant_id = app.tenant_id() and s.person_id = ${actor.personId}::uuid
        and s.starts_on <= ${`${year}-12-31`}::date) as sat`.execute(tx);
  return rows[0] ?? { additions: 0, contests: 0, reports: 0, own: null, sat: false };
}

function line(context: QueryContext, key: keyof typeof zhCN.dutyFile.waits, count: number, tab: string): WaitingLine[] {
  if (count === 0) return [];
  const text = context.translate(`dutyFile.waits.${key}`, { count });
  return [{ key: `duty-file.${key}`, text, about: '', dueOn: null, desk: `/duty-file?tab=${tab}`, member: null }];
}

/** A standing member's report, from a month before its day until it is handed in; one returned, always. */
function ownLine(context: QueryContext, own: Waiting['own'], year: number): WaitingLine[] {
  const { actor, today, settings, translate } = context;
  const dueOn = reportDueOn(settings, year);
  const isDone = own?.state === 'submitted' || own?.state === 'acknowledged';
  const isNear = Date.parse(dueOn) - Date.parse(today) <= soonDays * 86_400_000;
  const isAsked = own?.state === 'returned' || (actor.seat?.isStanding === true && isNear);
  if (isDone || !isAsked) return [];
  const place = own ? `/my-year/report/${own.id}` : '/my-year';
  const text = translate(`dutyFile.waits.${own?.state === 'returned' ? 'returned' : 'report'}`, {
    count: year,
    year: String(year),
  });
  return [{ key: `duty-file.report.${year}`, text, about: '', dueOn, desk: null, member: place }];
}

export async function dutyFileWaiting(context: QueryContext): Promise<readonly WaitingLine[]> {
  const { actor, today } = context;
  const isKeeper = hasRole(actor, ['member-affairs-officer']);
  const speaks = hasRole(actor, ['body-officer', 'convenor']);
  if (!isKeeper && !speaks && actor.seat === null) return [];
  const year = reportYear(today);
  const { additions, contests, reports, own, sat } = await look(context, isKeeper, year);
  return [
    ...line(context, 'additions', additions, 'additions'),
    ...line(context, 'contests', contests, 'contests'),
    ...line(context, 'reports', reports, 'reports'),
    ...(actor.seat && sat ? ownLine(context, own, year) : []),
  ];
}
