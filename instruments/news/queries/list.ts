// All news by where it stands; the desk of everybody who writes, checks or releases.
import { defineQuery } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type NewsItem, type NewsList, newsList, newsListParameters } from '../contract/news.ts';
import { newsShows } from '../contract/vocabulary.ts';
import { newsOffice, writers } from '../who-may.ts';

export const pageSize = 50;

type Row = Omit<NewsItem, 'releasedOn'> & { releasedAt: Date | null };

/** Three SQL queries. */
export const listQuery = defineQuery({
  name: 'news.list',
  parameters: newsListParameters,
  answer: newsList,
  who: newsOffice,
  async ask({ tx, actor }, { show, offset }): Promise<NewsList> {
    const { rows } = await sql<Row>`select k.id, k.title, k.state, n.held_on as "heldOn",
        n.written_by_name as "writtenBy", n.checked_by_name as "checkedBy", n.released_by_name as "releasedBy",
        n.released_at as "releasedAt", jsonb_array_length(n.photos) as photos, n.address, n.note
      from news n join "case" k on k.tenant_id = n.tenant_id and k.id = n.case_id
      where n.tenant_id = app.tenant_id() and k.state <> 'discarded' and (${show} = 'all' or k.state = ${show})
      order by k.updated_at desc, k.id limit ${pageSize} offset ${offset}`.execute(tx);
    const counted = await sql<{ state: string; count: number; code: string }>`select k.state, count(*)::int as count
      from "case" k where k.tenant_id = app.tenant_id() and k.kind = 'news' and k.state <> 'discarded'
      group by k.state`.execute(tx);
    const countOf = (state: string) => counted.rows.find((row) => row.state === state)?.count ?? 0;
    const all = counted.rows.reduce((sum, { count }) => sum + count, 0);
    const counts = newsShows.map((one) => [one, one === 'all' ? all : countOf(one)]);
    const code = await sql<{ code: string }>`select code from tenant where id = app.tenant_id()`.execute(tx);
    return {
      items: rows.map(({ releasedAt, ...item }) => ({
        ...item,
        releasedOn: releasedAt && calendarDateOf(releasedAt),
      })),
      total: show === 'all' ? all : countOf(show),
      counts: Object.fromEntries(counts) as NewsList['counts'],
      mayDraft: hasRole(actor, writers),
      portal: `/p/${encodeURIComponent(code.rows[0]?.code ?? '')}`,
    };
  },
});
