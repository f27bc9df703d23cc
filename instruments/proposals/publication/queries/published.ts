// What is public now, and what was: for the office, with the case each address belongs to.
import { defineQuery } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { sql } from '#platform/database';
import { type PublishedView, publicKind, publishedParameters, publishedView } from '../contract.ts';
import { publicationOffice } from './work.ts';

const pageSize = 50;

interface Row {
  case_id: string;
  number: string;
  title: string;
  address: string;
  version: number;
  changed_at: Date;
  withdrawn_at: Date | null;
  total: number;
}

/** Three queries. */
export const publicationPublished = defineQuery({
  name: 'publication.published',
  parameters: publishedParameters,
  answer: publishedView,
  who: publicationOffice,
  async ask({ tx }, { standing, offset }): Promise<PublishedView> {
    const { rows } = await sql<Row>`select item.case_id, "case".number, "case".title, item.address, item.version,
        item.changed_at, item.withdrawn_at, count(*) over ()::int as total
      from published_item item join "case" on "case".tenant_id = item.tenant_id and "case".id = item.case_id
      where item.tenant_id = app.tenant_id() and item.kind = ${publicKind} and item.standing = ${standing}
      order by item.changed_at desc, item.id desc limit ${pageSize} offset ${offset}`.execute(tx);
    const counts = await sql<PublishedView['counts']>`select count(*) filter (where standing = 'listed')::int as listed,
        count(*) filter (where standing = 'full')::int as full,
        count(*) filter (where standing = 'withdrawn')::int as withdrawn
      from published_item where tenant_id = app.tenant_id() and kind = ${publicKind}`.execute(tx);
    const code = await sql<{ code: string }>`select code from tenant where id = app.tenant_id()`.execute(tx);
    return {
      items: rows.map((row) => ({
        id: row.case_id,
        number: row.number,
        title: row.title,
        address: row.address,
        version: row.version,
        changedOn: calendarDateOf(row.changed_at),
        withdrawnOn: row.withdrawn_at && calendarDateOf(row.withdrawn_at),
      })),
      total: rows[0]?.total ?? 0,
      counts: counts.rows[0]!,
      portal: `/p/${encodeURIComponent(code.rows[0]?.code ?? '')}`,
    };
  },
});
