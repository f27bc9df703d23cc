// Activities on the desk: what comes, what must be settled, drafts, the past.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { gatheringKindNames } from '#kernel/gatherings';
import { bodiesSpokenFor, hasRole } from '#kernel/permissions';
import { type Expression, type SqlBool, sql } from '#platform/database';
import {
  type ActivityItem,
  type ActivityList,
  type ActivityShow,
  type ActivityState,
  activityList,
  activityListParameters,
} from '../contract.ts';
import { isStudyKind } from '../kinds.ts';
import { readsAll } from '../who-may.ts';

const statesOf: Readonly<Record<ActivityShow, readonly ActivityState[] | null>> = {
  coming: ['announced', 'under-way'],
  'to-settle': ['held', 'recorded'],
  drafts: ['draft'],
  past: ['closed', 'cancelled'],
  all: null,
};

export const deskReaders = [
  ...(['member-affairs-officer', 'secretary-general', 'chairpersons-council'] as const),
  ...(['body-officer', 'convenor', 'study-secretary'] as const),
];

interface Row extends Omit<ActivityItem, 'startsAt' | 'endsAt'> {
  startsAt: Date;
  endsAt: Date;
  total: number;
}

const likePattern = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
const cursorShape = /^(\d{1,15})_([0-9a-f-]{36})$/;

/** Which of them are the asker's to run: all for the office, else those of one's bodies and, for study, of its kinds. */
export function ownWork({ actor }: QueryContext): Expression<SqlBool> {
  const bodies = bodiesSpokenFor(actor);
  const kinds = hasRole(actor, ['study-secretary']) ? gatheringKindNames.filter(isStudyKind) : [];
  return sql<SqlBool>`(${readsAll(actor)} or g.host_body_id = any(${bodies}::uuid[]) or g.kind = any(${kinds}::text[]))`;
}

export const rollCounts = sql`(select jsonb_build_object('called', count(*),
    'confirmed', count(*) filter (where r.reply = 'confirmed'),
    'leave', count(*) filter (where r.reply = 'leave-granted' or r.attendance = 'excused'),
    'requested', count(*) filter (where r.reply = 'leave-requested'),
    'attended', count(*) filter (where r.attendance in ('present', 'late', 'delegated')))
  from roll_entry r where r.tenant_id = g.tenant_id and r.case_id = g.case_id)`;

/** One SQL query. */
export const activitiesQuery = defineQuery({
  name: 'activities.list',
  parameters: activityListParameters,
  answer: activityList,
  who: deskReaders,
  async ask(context, { show, kind, hostBodyId, words, from, until, cursor, limit }): Promise<ActivityList> {
    const states = statesOf[show];
    const ahead = show === 'coming';
    const after = cursorShape.exec(cursor ?? '');
    const at = after ? new Date(Number(after[1])) : null;
    const beyond = ahead ? sql`>` : sql`<`;
    const condition = sql`k.tenant_id = app.tenant_id() and k.kind = 'activity' and ${ownWork(context)}
      and (${states === null} or k.state = any(${[...(states ?? [])]}::text[]))
      and (${kind ?? null}::text is null or g.kind = ${kind ?? null})
      and (${hostBodyId ?? null}::uuid is null or g.host_body_id = ${hostBodyId ?? null}::uuid)
      and (${words} = '' or k.title ilike ${likePattern(words)})
      and (${from ?? null}::date is null or (g.starts_at at time zone 'Asia/Shanghai')::date >= ${from ?? null}::date)
      and (${until ?? null}::date is null or (g.starts_at at time zone 'Asia/Shanghai')::date <= ${until ?? null}::date)`;
    const tables = sql`gathering g join "case" k on k.tenant_id = g.tenant_id and k.id = g.case_id
      join activity a on a.tenant_id = g.tenant_id and a.case_id = g.case_id
      left join body b on b.tenant_id = g.tenant_id and b.id = g.host_body_id`;
    const { rows } = await sql<Row>`select k.id, k.version, k.state, g.kind, k.title, g.starts_at as "startsAt",
        g.ends_at as "endsAt", g.place, coalesce(b.name, '') as "hostName", g.part_of as "partOf",
        a.series_id as "seriesId", ${rollCounts} as counts, (select count(*)::int from ${tables} where ${condition}) as total
      from ${tables}
      where ${condition} and (${at}::timestamptz is null
        or (g.starts_at, g.case_id) ${beyond} (${at}::timestamptz, ${after?.[2] ?? null}::uuid))
      order by g.starts_at ${ahead ? sql`asc` : sql`desc`}, g.case_id ${ahead ? sql`asc` : sql`desc`}
      limit ${limit + 1}`.execute(context.tx);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ total: _, startsAt, endsAt, ...row }) => ({
        ...{ ...row, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
      })),
      nextCursor: rows.length > limit && last ? `${last.startsAt.getTime()}_${last.id}` : null,
      total: rows[0]?.total ?? 0,
    };
  },
});
