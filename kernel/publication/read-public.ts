// All that the outside can ask: one item by its address, a page of a list, its headings, the promises, counts.
import { type SqlBool, sql, type Transaction, tables } from '#platform/database';
import { searchQuery } from '#platform/text';
import type { PublicItem } from './published-item.ts';
import { itemOf, type PublicationTables, type ReadRow } from './tables.ts';

export const results = ['kept', 'open', 'late', 'answered', 'handling'] as const;
export type Result = (typeof results)[number];

export interface PublicWanted {
  readonly kind: string;
  /** Decides what is late. */
  readonly today: string;
  readonly session?: string | undefined;
  readonly category?: string | undefined;
  readonly unit?: string | undefined;
  readonly result?: Result | undefined;
  readonly words?: string | undefined;
}

export interface PublicPage {
  readonly items: readonly PublicItem[];
  readonly total: number;
}

const columns = sql`id, kind, address, standing, version, title, body, session, category, units, commitments_kept,
  commitments_open, next_due_on, published_at, changed_at, withdrawn_at`;
const condition = sql<SqlBool>;
const all = (conditions: readonly ReturnType<typeof condition>[]) => sql.join([...conditions], sql` and `);

const resultIs: Readonly<Record<Result, (today: string) => ReturnType<typeof condition>>> = {
  kept: () => condition`commitments_kept > 0 and commitments_open = 0`,
  open: (today) => condition`commitments_open > 0 and next_due_on >= ${today}::date`,
  late: (today) => condition`commitments_open > 0 and next_due_on < ${today}::date`,
  answered: () => condition`standing = 'full' and commitments_kept + commitments_open = 0`,
  handling: () => condition`standing = 'listed'`,
};

/** Null: the words hold nothing that could be found. */
function conditionsOf(wanted: PublicWanted) {
  const { kind, session, category, unit, result, words, today } = wanted;
  const query = words ? searchQuery(words) : undefined;
  if (query === null) return null;
  return [
    condition`tenant_id = app.tenant_id() and kind = ${kind} and standing <> 'withdrawn'`,
    ...(session ? [condition`session = ${session}`] : []),
    ...(category ? [condition`category = ${category}`] : []),
    ...(unit ? [condition`${unit} = any(units)`] : []),
    ...(result ? [resultIs[result](today)] : []),
    ...(query ? [condition`id in (select item_id from app.matching_published(${query}::tsquery))`] : []),
  ];
}

/** Withdrawn ones are answered too: their address says since when. */
export async function publicItem(tx: Transaction, kind: string, address: string): Promise<PublicItem | null> {
  const row = await tables<PublicationTables>(tx)
    .selectFrom('published_item')
    .selectAll()
    .where('kind', '=', kind)
    .where('address', '=', address)
    .executeTakeFirst();
  return row ? itemOf(row) : null;
}

export async function publicItems(
  tx: Transaction,
  wanted: PublicWanted,
  { offset = 0, limit = 30, newestFirst = false } = {},
): Promise<PublicPage> {
  const conditions = conditionsOf(wanted);
  if (!conditions) return { items: [], total: 0 };
  const order = newestFirst ? sql`changed_at desc, id desc` : sql`session desc nulls last, address`;
  const { rows } = await sql<ReadRow & { total: number }>`select ${columns}, count(*) over ()::int as total
    from published_item where ${all(conditions)} order by ${order} limit ${limit} offset ${offset}`.execute(tx);
  return { items: rows.map(itemOf), total: rows[0]?.total ?? 0 };
}

export interface Heading {
  readonly name: string;
  readonly count: number;
}

export interface Headings {
  readonly sessions: readonly Heading[];
  readonly categories: readonly Heading[];
  readonly units: readonly Heading[];
}

/** By what the published items can be leafed through, with how many there are of each. */
export async function publicHeadings(tx: Transaction, kind: string): Promise<Headings> {
  const { rows } = await sql<{ part: keyof Headings; name: string; count: number }>`
    with open as (select session, category, units from published_item
      where tenant_id = app.tenant_id() and kind = ${kind} and standing <> 'withdrawn')
    select 'sessions' as part, session as name, count(*)::int from open where session is not null group by session
    union all select 'categories', category, count(*)::int from open where category is not null group by category
    union all select 'units', unit, count(*)::int from open, unnest(units) as unit group by unit
    order by part, name desc`.execute(tx);
  const of = (part: keyof Headings) =>
    rows.filter((row) => row.part === part).map(({ name, count }) => ({ name, count }));
  return { sessions: of('sessions'), categories: of('categories'), units: of('units').reverse() };
}

export interface PublicCounts extends Readonly<Record<Result, number>> {
  readonly listed: number;
  readonly full: number;
}

export async function publicCounts(tx: Transaction, kind: string, today: string): Promise<PublicCounts> {
  const per = results.map(
    (result) => sql`count(*) filter (where ${resultIs[result](today)})::int as ${sql.ref(result)}`,
  );
  const { rows } = await sql<PublicCounts>`select count(*)::int as listed,
      count(*) filter (where standing = 'full')::int as full, ${sql.join(per)}
    from published_item where tenant_id = app.tenant_id() and kind = ${kind} and standing <> 'withdrawn'`.execute(tx);
  return rows[0]!;
}
