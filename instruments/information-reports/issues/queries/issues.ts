// The issues of the bulletins: what is worked on, and the ledger of what was sent.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { sql } from '#platform/database';
import { type IssueItem, type IssueList, issueList, issueListParameters, issueShows } from '../../contract/issues.ts';
import type { Bulletin, IssueState } from '../../contract/vocabulary.ts';
import { cursorAfter, cursorAt, likePattern } from '../../paging.ts';
import { deskReaders } from '../../who-sees.ts';

interface Row {
  id: string;
  version: number;
  state: IssueState;
  title: string;
  number: string | null;
  bulletin: Bulletin;
  isUrgent: boolean;
  authors: string[];
  sourceCount: number;
  editor: string;
  dueOn: string | null;
  issuedOn: string | null;
  isPublic: boolean;
  updatedAt: Date;
}

const fromIssues = sql`information_issue i join "case" k on k.tenant_id = i.tenant_id and k.id = i.case_id`;
const columns = sql`k.id, k.version, k.state, k.title, k.number, i.bulletin, i.is_urgent as "isUrgent",
  array(select r.author_name from information_issue_source s join information_report r on r.tenant_id = s.tenant_id
    and r.case_id = s.report_id where s.tenant_id = i.tenant_id and s.issue_id = i.case_id order by s.position) as authors,
  i.edited_by_name as editor, k.due_on as "dueOn", i.issued_on as "issuedOn",
  i.published_at is not null as "isPublic", k.updated_at as "updatedAt"`;

export const issueItemOf = ({ updatedAt, ...row }: Omit<Row, 'sourceCount'>): IssueItem => ({
  ...row,
  form: row.authors.length > 1 ? 'combined' : 'single',
  updatedAt: updatedAt.toISOString(),
});

const openStates: readonly IssueState[] = ['being-edited', 'in-review', 'in-signing', 'signed'];
const statesOf = (show: (typeof issueShows)[number]): readonly string[] => (show === 'open' ? openStates : [show]);

async function countsOf({ tx }: QueryContext): Promise<IssueList['counts']> {
  const { rows } = await sql<{ state: IssueState; count: number }>`select k.state, count(*)::int as count
    from ${fromIssues} where i.tenant_id = app.tenant_id() group by k.state`.execute(tx);
  const count = (states: readonly string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, row) => sum + row.count, 0);
  return Object.fromEntries(issueShows.map((show) => [show, count(statesOf(show))])) as IssueList['counts'];
}

/** Two SQL queries. */
export const issuesQuery = defineQuery({
  name: 'information-reports.issues',
  parameters: issueListParameters,
  answer: issueList,
  who: deskReaders,
  async ask(context, { show, bulletin = null, words, cursor, limit }) {
    const after = cursorAfter(cursor);
    const pattern = likePattern(words);
    const where = sql`i.tenant_id = app.tenant_id() and k.state = any(${[...statesOf(show)]}::text[])
      and (${bulletin}::text is null or i.bulletin = ${bulletin})
      and (${words} = '' or k.title ilike ${pattern} or k.number ilike ${pattern})`;
    const { rows } = await sql<Row & { total: number }>`select ${columns},
        (select count(*)::int from ${fromIssues} where ${where}) as total
      from ${fromIssues} where ${where} and (${after.at}::timestamptz is null
        or (i.is_urgent and k.state <> 'sent', date_trunc('milliseconds', k.updated_at), k.id)
          < (${after.isFirst}, ${after.at}::timestamptz, ${after.id}::uuid))
      order by (i.is_urgent and k.state <> 'sent') desc, date_trunc('milliseconds', k.updated_at) desc, k.id desc
      limit ${limit + 1}`.execute(context.tx);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const isFirst = last ? last.isUrgent && last.state !== 'sent' : false;
    return {
      items: shown.map(({ total: _, ...row }) => issueItemOf(row)),
      nextCursor: rows.length > limit && last ? cursorAt(isFirst, last.updatedAt, last.id) : null,
      total: rows[0]?.total ?? 0,
      counts: await countsOf(context),
    };
  },
});
