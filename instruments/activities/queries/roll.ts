// The roll of one activity for those who run it: answers, leave, who came, by sector, and the forecast of the quorum.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { attendedStates } from '#kernel/gatherings';
import { type Actor, actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { compareNames } from '#platform/text';
import { type QuorumView, type RollLine, type RollView, rollView } from '../contract.ts';
import { kindRules } from '../kinds.ts';
import { neededForQuorum } from '../rules.ts';
import { activityNumbers } from '../settings.ts';
import { type Held, mayDecideLeave, mayOrganise, readsAll } from '../who-may.ts';
import { type Readable, readableActivity } from './readable.ts';

interface Row extends Omit<RollLine, 'readAt' | 'repliedAt' | 'signedInAt'> {
  readAt: Date | null;
  repliedAt: Date | null;
  signedInAt: Date | null;
  sectorPosition: number;
}

const iso = (moment: Date | null) => moment?.toISOString() ?? null;

async function linesOf({ tx, actor }: QueryContext, { record, gathering }: Readable): Promise<RollLine[]> {
  const decides = mayDecideLeave(actor, gathering);
  const own = actingPersonId(actor);
  const { rows } = await sql<Row>`select r.person_id as "personId", p.name, p.pinyin, p.initials,
      r.called_as as "calledAs", coalesce(s.name, '') as sector, coalesce(s.position, 10000) as "sectorPosition",
      coalesce((select jsonb_agg(b.name order by b.position, b.name) from body b
        where b.tenant_id = r.tenant_id and b.id = any(r.body_ids)), '[]') as bodies,
      exists (select from seat where seat.tenant_id = r.tenant_id and seat.person_id = r.person_id) as "isMember",
      r.group_name as "groupName", r.seat, r.read_at as "readAt", r.reply, r.replied_at as "repliedAt",
      r.leave_reason as "leaveReason", r.leave_note as "leaveNote", r.leave_decision_note as "decisionNote",
      r.attendance, r.left_early as "leftEarly", r.is_online as "isOnline", r.signed_in_at as "signedInAt",
      r.sign_in_way as "signInWay"
    from roll_entry r join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
      left join body s on s.tenant_id = r.tenant_id and s.id = r.sector_id
    where r.tenant_id = app.tenant_id() and r.case_id = ${record.id}::uuid`.execute(tx);
  return rows
    .toSorted(
      (one, other) =>
        one.sectorPosition - other.sectorPosition ||
        one.sector.localeCompare(other.sector) ||
        compareNames(one.name, other.name) ||
        one.personId.localeCompare(other.personId),
    )
    .map(({ sectorPosition: _, ...row }) => ({
      ...{ ...row, readAt: iso(row.readAt), repliedAt: iso(row.repliedAt), signedInAt: iso(row.signedInAt) },
      leaveNote: decides || row.personId === own ? row.leaveNote : null,
    }));
}

export function totalsOf(lines: readonly RollLine[]): RollView['totals'] {
  const count = (matches: (line: RollLine) => boolean) => lines.filter(matches).length;
  const came = ({ attendance }: RollLine) => attendedStates.includes(attendance);
  return {
    called: lines.length,
    confirmed: count(({ reply }) => reply === 'confirmed'),
    unanswered: count(({ reply }) => reply === 'none'),
    read: count(({ readAt }) => readAt !== null),
    requested: count(({ reply }) => reply === 'leave-requested'),
    leave: count(({ reply, attendance }) => reply === 'leave-granted' || attendance === 'excused'),
    attended: count(came),
    late: count(({ attendance }) => attendance === 'late'),
    leftEarly: count((line) => came(line) && line.leftEarly),
    unexcused: count(({ attendance }) => attendance === 'unexcused'),
  };
}

/** Before it begins: who confirmed or has not answered; afterwards: who came. */
export function quorumOf(lines: readonly RollLine[], hasBegun: boolean, percent: number | null): QuorumView {
  const base = lines.filter(({ calledAs }) => calledAs === 'member');
  const { attended, confirmed, unanswered } = totalsOf(base);
  const needed = percent === null || base.length === 0 ? null : neededForQuorum(base.length, percent);
  const expected = hasBegun ? attended : confirmed + unanswered;
  return { needed, base: base.length, expected, attended, isMet: needed === null ? null : expected >= needed };
}

function bySectorOf(lines: readonly RollLine[]): RollView['bySector'] {
  const sectors = new Map<string, RollLine[]>();
  for (const line of lines) sectors.set(line.sector, [...(sectors.get(line.sector) ?? []), line]);
  return [...sectors].map(([name, own]) => ({ name, ...totalsOf(own) }));
}

const readsRoll = (actor: Actor, held: Held) =>
  readsAll(actor) || mayOrganise(actor, held) || mayDecideLeave(actor, held);

/** Five SQL queries. */
export async function rollOfActivity(context: QueryContext, read: Readable): Promise<RollView> {
  const { actor, now, settings } = context;
  const { record, gathering } = read;
  const lines = await linesOf(context, read);
  const { needsQuorum } = kindRules[gathering.kind];
  const percent = needsQuorum ? settings.get(activityNumbers.quorumPercent) : null;
  return {
    ...{ id: record.id, title: record.title, lines, totals: totalsOf(lines), bySector: bySectorOf(lines) },
    quorum: quorumOf(lines, now >= gathering.startsAt, percent),
    mayDecideLeave: mayDecideLeave(actor, gathering),
  };
}

export const rollQuery = defineQuery({
  name: 'activities.roll',
  parameters: z.object({ id: z.uuid() }),
  answer: rollView,
  async ask(context, { id }): Promise<RollView | Refusal> {
    const read = await readableActivity(context, id);
    if (!read || !readsRoll(context.actor, read.gathering)) return refuse('not-found');
    return rollOfActivity(context, read);
  },
});
