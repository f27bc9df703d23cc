// Lines on Today: news to check, news to release, one's own that came back. One query.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';
import { checkers, newsOffice, releasers } from './who-may.ts';

interface Counts {
  toCheck: number;
  toRelease: number;
  back: { id: string; title: string }[];
}

export async function newsWaiting({ tx, actor, translate }: QueryContext): Promise<readonly WaitingLine[]> {
  if (!hasRole(actor, newsOffice)) return [];
  const { rows } = await sql<Counts>`select
      (select count(*)::int from "case" where tenant_id = app.tenant_id() and kind = 'news' and state = 'to-check') as "toCheck",
      (select count(*)::int from "case" where tenant_id = app.tenant_id() and kind = 'news' and state = 'cleared') as "toRelease",
      coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title) order by k.updated_at, k.id)
        from "case" k join news n on n.tenant_id = k.tenant_id and n.case_id = k.id
        where k.tenant_id = app.tenant_id() and k.kind = 'news' and k.state = 'writing' and n.note <> ''
          and n.written_by = ${actor.personId}::uuid), '[]') as back`.execute(tx);
  const { toCheck, toRelease, back } = rows[0]!;
  const counted = (key: 'check' | 'release', count: number, show: string): WaitingLine[] =>
    count === 0
      ? []
      : [
          {
            ...{ key: `news.${key}`, text: translate(`news.waits.${key}`, { count }), about: '', dueOn: null },
            ...{ desk: `/news?show=${show}`, member: null },
          },
        ];
  return [
    ...back.map(({ id, title }) => ({
      ...{ key: `news.back.${id}`, text: translate('news.waits.back'), about: title, dueOn: null },
      ...{ desk: `/news/${id}`, member: null },
    })),
    ...(hasRole(actor, checkers) ? counted('check', toCheck, 'to-check') : []),
    ...(hasRole(actor, releasers) ? counted('release', toRelease, 'cleared') : []),
  ];
}
