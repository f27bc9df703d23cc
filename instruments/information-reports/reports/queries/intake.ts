// The editor's desk: what came in, the urgent first, then the latest.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { sql } from '#platform/database';
import { type IntakeList, intakeList, intakeParameters, intakeShows } from '../../contract/reports.ts';
import type { ReportState } from '../../contract/vocabulary.ts';
import { cursorAfter, cursorAt, likePattern } from '../../paging.ts';
import { deskReaders } from '../../who-sees.ts';
import { fromReports, type ItemRow, itemColumns, itemOf } from './report-items.ts';

async function countsOf({ tx }: QueryContext): Promise<IntakeList['counts']> {
  const { rows } = await sql<{ state: ReportState; count: number }>`select k.state, count(*)::int as count
    from ${fromReports} where r.tenant_id = app.tenant_id() and r.submitted_at is not null group by k.state`.execute(
    tx,
  );
  const of = new Map<string, number>(rows.map(({ state, count }) => [state, count]));
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  return Object.fromEntries(
    intakeShows.map((show) => [show, show === 'all' ? all : (of.get(show) ?? 0)]),
  ) as IntakeList['counts'];
}

/** Two SQL queries. */
export const intakeQuery = defineQuery({
  name: 'information-reports.intake',
  parameters: intakeParameters,
  answer: intakeList,
  who: deskReaders,
  async ask(context, { show, origin = null, words, cursor, limit }) {
    const after = cursorAfter(cursor);
    const pattern = likePattern(words);
    const where = sql`r.tenant_id = app.tenant_id() and r.submitted_at is not null
      and (${show} = 'all' or k.state = ${show}) and (${origin}::text is null or r.origin = ${origin})
      and (${words} = '' or k.title ilike ${pattern} or r.author_name ilike ${pattern}
        or r.situation ilike ${pattern})`;
    const { rows } = await sql<ItemRow & { total: number }>`select ${itemColumns},
        (select count(*)::int from ${fromReports} where ${where}) as total
      from ${fromReports} where ${where} and (${after.at}::timestamptz is null
        or (r.is_urgent, date_trunc('milliseconds', r.submitted_at), r.case_id)
          < (${after.isFirst}, ${after.at}::timestamptz, ${after.id}::uuid))
      order by r.is_urgent desc, date_trunc('milliseconds', r.submitted_at) desc, r.case_id desc
      limit ${limit + 1}`.execute(context.tx);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ total: _, ...row }) => itemOf(row)),
      nextCursor: rows.length > limit && last ? cursorAt(last.isUrgent, last.submittedAt!, last.id) : null,
      total: rows[0]?.total ?? 0,
      counts: await countsOf(context),
    };
  },
});
