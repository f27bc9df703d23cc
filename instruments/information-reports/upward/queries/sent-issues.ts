// Everything that was sent out, with what became of it above.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { sql } from '#platform/database';
import { type UpwardList, upwardList, upwardParameters, upwardShows } from '../../contract/upward.ts';
import { cursorAfter, cursorAt, likePattern } from '../../paging.ts';
import { deskReaders } from '../../who-sees.ts';

type Item = UpwardList['items'][number];
type Row = Item & { at: Date };

const from = sql`information_issue i join "case" k on k.tenant_id = i.tenant_id and k.id = i.case_id`;
const sentUp = sql`exists (select from information_sending g where g.tenant_id = i.tenant_id and g.issue_id = i.case_id)`;
const adopted = sql`exists (select from information_adoption a where a.tenant_id = i.tenant_id and a.issue_id = i.case_id
  and a.withdrawn_at is null)`;
const instructed = sql`exists (select from information_instruction n join "case" nk on nk.tenant_id = n.tenant_id
  and nk.id = n.case_id where n.tenant_id = i.tenant_id and n.issue_id = i.case_id and nk.state <> 'withdrawn')`;
const shown = {
  all: sql`true`,
  waiting: sql`${sentUp} and not ${adopted}`,
  adopted,
  instructed,
} as const;
const inYear = (year: number | null) => sql`(${year}::int is null or i.year = ${year})`;

const columns = sql`k.id, k.number, k.title, i.issued_on as "issuedOn", i.issued_on::timestamptz as at,
  array(select r.author_name from information_issue_source s join information_report r on r.tenant_id = s.tenant_id
    and r.case_id = s.report_id where s.tenant_id = i.tenant_id and s.issue_id = i.case_id order by s.position) as authors,
  array(select receiver from information_sending g where g.tenant_id = i.tenant_id and g.issue_id = i.case_id
    order by g.sent_on, g.at, g.id) as "sentTo",
  coalesce((select jsonb_agg(jsonb_build_object('level', a.level, 'form', a.form) order by a.adopted_on, a.id)
    from information_adoption a where a.tenant_id = i.tenant_id and a.issue_id = i.case_id
      and a.withdrawn_at is null), '[]') as adopted,
  (select count(*)::int from information_instruction n join "case" nk on nk.tenant_id = n.tenant_id and nk.id = n.case_id
    where n.tenant_id = i.tenant_id and n.issue_id = i.case_id and nk.state <> 'withdrawn') as instructions`;

async function countsOf({ tx }: QueryContext, year: number | null): Promise<UpwardList['counts']> {
  const { rows } = await sql<UpwardList['counts']>`select count(*)::int as all,
      count(*) filter (where ${shown.waiting})::int as waiting, count(*) filter (where ${adopted})::int as adopted,
      count(*) filter (where ${instructed})::int as instructed
    from ${from} where i.tenant_id = app.tenant_id() and i.issued_on is not null and ${inYear(year)}`.execute(tx);
  return rows[0] ?? (Object.fromEntries(upwardShows.map((show) => [show, 0])) as UpwardList['counts']);
}

/** Two SQL queries. */
export const sentIssuesQuery = defineQuery({
  name: 'information-reports.sent-issues',
  parameters: upwardParameters,
  answer: upwardList,
  who: deskReaders,
  async ask(context, { show, year = null, words, cursor, limit }) {
    const after = cursorAfter(cursor);
    const pattern = likePattern(words);
    const where = sql`i.tenant_id = app.tenant_id() and i.issued_on is not null and ${inYear(year)} and ${shown[show]}
      and (${words} = '' or k.title ilike ${pattern} or k.number ilike ${pattern})`;
    const { rows } = await sql<Row & { total: number }>`select ${columns},
        (select count(*)::int from ${from} where ${where}) as total
      from ${from} where ${where} and (${after.at}::timestamptz is null
        or (i.issued_on::timestamptz, k.id) < (${after.at}::timestamptz, ${after.id}::uuid))
      order by i.issued_on desc, k.id desc limit ${limit + 1}`.execute(context.tx);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(({ total: _total, at: _at, ...item }) => item),
      nextCursor: rows.length > limit && last ? cursorAt(false, last.at, last.id) : null,
      total: rows[0]?.total ?? 0,
      counts: await countsOf(context, year),
    };
  },
});
