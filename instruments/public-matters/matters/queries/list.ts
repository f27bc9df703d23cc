// The matters one may see, the latest first; those that say the same are one line with their number.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { unitsOf } from '#kernel/permissions';
import { sql } from '#platform/database';
import { masked } from '#platform/privacy';
import {
  type MatterItem,
  type MatterList,
  matterList,
  matterListParameters,
  matterShows,
} from '../../contract/matters.ts';
import { matterStates, openMatterStates } from '../../contract/vocabulary.ts';
import { deskReaders, keepsMatters, readsMatters } from '../../who-sees.ts';

type Show = (typeof matterShows)[number];

const statesOf = (show: Show): readonly string[] => {
  if (show === 'all') return matterStates;
  if (show === 'open') return openMatterStates;
  if (show === 'closed') return matterStates.filter((state) => !openMatterStates.some((one) => one === state));
  return [show];
};

const likePattern = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** The office reads all, a unit what it was given. */
const visible = ({ actor }: QueryContext) => sql`(${readsMatters(actor)} or exists (select from undertaking u
  where u.tenant_id = m.tenant_id and u.case_id = m.case_id and u.state <> 'transferred'
    and u.unit_id = any(${unitsOf(actor)}::uuid[])))`;

const source = sql`public_matter m join "case" k on k.tenant_id = m.tenant_id and k.id = m.case_id
  join "case" p on p.tenant_id = m.tenant_id and p.id = m.point_id`;

interface Row extends Omit<MatterItem, 'receivedAt'> {
  receivedAt: Date;
}

const columns = sql`k.id, k.version, k.state, k.title, m.topic, p.title as point, m.place,
  m.received_at as "receivedAt", k.due_on as "dueOn",
  1 + (select count(*)::int from public_matter o where o.tenant_id = m.tenant_id and o.main_id = m.case_id) as count,
  (select a.response from public_matter_answer a where a.tenant_id = m.tenant_id and a.case_id = m.case_id
    order by a.round desc limit 1) as response`;

async function countsOf(context: QueryContext): Promise<MatterList['counts']> {
  const { rows } = await sql<{ state: string; count: number }>`select k.state, count(*)::int as count from ${source}
    where m.tenant_id = app.tenant_id() and ${visible(context)} group by k.state`.execute(context.tx);
  const of = new Map(rows.map(({ state, count }) => [state, count]));
  const counts = matterShows.map((show) => [show, statesOf(show).reduce((sum, one) => sum + (of.get(one) ?? 0), 0)]);
  return Object.fromEntries(counts) as MatterList['counts'];
}

const cursorShape = /^(\d{1,15})_([0-9a-f-]{36})$/;

/** Two SQL queries. */
export const listQuery = defineQuery({
  name: 'public-matters.list',
  parameters: matterListParameters,
  answer: matterList,
  who: deskReaders,
  async ask(context, { show, pointId = null, topic = null, words, cursor, limit }): Promise<MatterList> {
    const after = cursorShape.exec(cursor ?? '');
    const before = after ? new Date(Number(after[1])) : null;
    const pattern = likePattern(words);
    const isBare = keepsMatters(context.actor);
    const { rows } = await sql<Row>`select ${columns} from ${source}
      where m.tenant_id = app.tenant_id() and ${visible(context)} and k.state = any(${[...statesOf(show)]})
        and (${pointId}::uuid is null or m.point_id = ${pointId}::uuid) and (${topic}::text is null or m.topic = ${topic})
        and (${words} = '' or k.title ilike ${pattern} or p.title ilike ${pattern} or (${isBare} and m.text ilike ${pattern}))
        and (${before}::timestamptz is null or (date_trunc('milliseconds', m.received_at), m.case_id)
          < (${before}::timestamptz, ${after?.[2] ?? null}::uuid))
      order by date_trunc('milliseconds', m.received_at) desc, m.case_id desc limit ${limit + 1}`.execute(context.tx);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => ({
        ...{ ...row, receivedAt: row.receivedAt.toISOString() },
        place: isBare ? row.place : masked(row.place),
      })),
      nextCursor: rows.length > limit && last ? `${last.receivedAt.getTime()}_${last.id}` : null,
      counts: await countsOf(context),
    };
  },
});
