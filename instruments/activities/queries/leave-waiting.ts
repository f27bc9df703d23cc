// Leave that waits for the asker's decision, over all activities, the next to begin first. One's own is decided by others.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { gatheringKindNames } from '#kernel/gatherings';
import { type Actor, actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type LeaveRequest, type LeaveWaiting, leaveWaiting, leaveWaitingParameters, officeHost } from '../contract.ts';
import { kindRules } from '../kinds.ts';
import { isHeadOf, mayDecideLeave } from '../who-may.ts';
import { deskReaders } from './list.ts';

const mostShown = 1_000;

interface Row extends Omit<LeaveRequest, 'startsAt' | 'askedAt'> {
  startsAt: Date;
  askedAt: Date | null;
}

/** Kinds decided by a role of the asker's, and those decided by the head of the body that holds it. */
function decided(actor: Actor) {
  const ofHost = gatheringKindNames.filter((kind) => kindRules[kind].leave === 'host');
  const byRole = gatheringKindNames.filter(
    (kind) => !ofHost.includes(kind) && mayDecideLeave(actor, { kind, hostBodyId: null }),
  );
  const bodyIds = [
    ...new Set(actor.roles.flatMap(({ bodyId }) => (isHeadOf(actor, bodyId) && bodyId ? [bodyId] : []))),
  ];
  return { ofHost, byRole, bodyIds, isOffice: mayDecideLeave(actor, { kind: ofHost[0]!, hostBodyId: null }) };
}

async function look({ tx, actor }: QueryContext): Promise<Row[]> {
  const { ofHost, byRole, bodyIds, isOffice } = decided(actor);
  const { rows } = await sql<Row>`select k.id as "activityId", k.title, g.kind, g.host_body_id as "hostBodyId",
      coalesce(b.name, '') as "hostName", g.starts_at as "startsAt", r.person_id as "personId", p.name,
      coalesce(s.name, '') as sector, r.leave_reason as reason, r.leave_note as note, r.replied_at as "askedAt",
      coalesce(r.replied_at >= g.starts_at, false) as "isAfterwards"
    from roll_entry r join gathering g on g.tenant_id = r.tenant_id and g.case_id = r.case_id
      join "case" k on k.tenant_id = g.tenant_id and k.id = g.case_id
      join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
      left join body b on b.tenant_id = g.tenant_id and b.id = g.host_body_id
      left join body s on s.tenant_id = r.tenant_id and s.id = r.sector_id
    where r.tenant_id = app.tenant_id() and r.reply = 'leave-requested' and k.kind = 'activity'
      and k.state in ('announced', 'under-way', 'held', 'recorded', 'closed')
      and r.person_id is distinct from ${actingPersonId(actor)}::uuid
      and (g.kind = any(${byRole}::text[]) or (g.kind = any(${ofHost}::text[])
        and ((g.host_body_id is null and ${isOffice}) or g.host_body_id = any(${bodyIds}::uuid[]))))
    order by g.starts_at, k.id, p.pinyin, p.name, p.id limit ${mostShown}`.execute(tx);
  return rows;
}

const hostOf = ({ hostBodyId }: Pick<LeaveRequest, 'hostBodyId'>): string => hostBodyId ?? officeHost;

/** One SQL query. */
export const leaveWaitingQuery = defineQuery({
  name: 'activities.leave-waiting',
  parameters: leaveWaitingParameters,
  answer: leaveWaiting,
  who: deskReaders,
  async ask(context, { kind, host }): Promise<LeaveWaiting> {
    const rows = await look(context);
    const shown = rows.filter((row) => (!kind || row.kind === kind) && (!host || hostOf(row) === host));
    const hosts = new Map(rows.map((row) => [hostOf(row), row.hostName]));
    return {
      items: shown.map((row) => ({
        ...{ ...row, startsAt: row.startsAt.toISOString(), askedAt: row.askedAt?.toISOString() ?? null },
      })),
      kinds: [...new Set(rows.map((row) => row.kind))],
      hosts: [...hosts].map(([id, name]) => ({ id, name })),
      total: rows.length,
    };
  },
});
