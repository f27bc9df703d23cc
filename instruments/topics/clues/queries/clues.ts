// The clues on the desk, the latest first; nearly the same ones are one line with their number.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { sql } from '#platform/database';
import { masked } from '#platform/privacy';
import { type ClueItem, type ClueList, clueList, clueListParameters, clueShows } from '../../contract/clues.ts';
import type { ClueOrigin, ClueState } from '../../contract/vocabulary.ts';
import { keepsTopics } from '../../who-sees.ts';

interface ClueRow {
  id: string;
  version: number;
  state: ClueState;
  title: string;
  origin: ClueOrigin;
  sender_name: string;
  received_at: Date;
  alike_count: number;
}

export const deskReaders = [
  ...(['proposal-officer', 'proposal-committee-head', 'chairpersons-council', 'secretary-general'] as const),
];

export const alikeCount = sql<number>`1 + c.folded_count + (select count(*)::int from topic_clue other
  where other.tenant_id = c.tenant_id and other.head_id = c.case_id)`;

const likePattern = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;

export const clueItemOf = (row: ClueRow, isBare: boolean): ClueItem => ({
  ...{ id: row.id, version: row.version, state: row.state, origin: row.origin },
  title: isBare ? row.title : masked(row.title),
  sender: row.sender_name,
  receivedAt: row.received_at.toISOString(),
  alikeCount: row.alike_count,
});

const cursorShape = /^(\d{1,15})_([0-9a-f-]{36})$/;

async function countsOf({ tx }: QueryContext): Promise<ClueList['counts']> {
  const { rows } = await sql<{ state: ClueState; count: number }>`select k.state, count(*)::int as count
    from topic_clue c join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
    where c.tenant_id = app.tenant_id() and c.head_id is null group by k.state`.execute(tx);
  const of = new Map<string, number>(rows.map(({ state, count }) => [state, count]));
  of.set(
    'all',
    rows.reduce((sum, { count }) => sum + count, 0),
  );
  return Object.fromEntries(clueShows.map((show) => [show, of.get(show) ?? 0])) as ClueList['counts'];
}

/** Two SQL queries. */
export const topicClues = defineQuery({
  name: 'topics.clues',
  parameters: clueListParameters,
  answer: clueList,
  who: deskReaders,
  async ask(context, { show, callId = null, words, cursor, limit }) {
    const { tx, actor } = context;
    const after = cursorShape.exec(cursor ?? '');
    const before = after ? new Date(Number(after[1])) : null;
    const condition = sql`c.tenant_id = app.tenant_id() and c.head_id is null
      and (${show} = 'all' or k.state = ${show}) and (${callId}::uuid is null or c.call_id = ${callId}::uuid)
      and (${words} = '' or k.title ilike ${likePattern(words)} or c.text ilike ${likePattern(words)})`;
    const { rows } = await sql<ClueRow & { total: number }>`select k.id, k.version, k.state, k.title, c.origin,
        c.sender_name, c.received_at, ${alikeCount} as alike_count, (select count(*)::int from topic_clue c
          join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id where ${condition}) as total
      from topic_clue c join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
      where ${condition} and (${before}::timestamptz is null
        or (date_trunc('milliseconds', c.received_at), c.case_id) < (${before}::timestamptz, ${after?.[2] ?? null}::uuid))
      order by date_trunc('milliseconds', c.received_at) desc, c.case_id desc limit ${limit + 1}`.execute(tx);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => clueItemOf(row, keepsTopics(actor))),
      nextCursor: rows.length > limit && last ? `${last.received_at.getTime()}_${last.id}` : null,
      total: rows[0]?.total ?? 0,
      counts: await countsOf(context),
    };
  },
});
