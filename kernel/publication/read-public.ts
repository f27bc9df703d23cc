// All that the outside can ask of one kind: one item by its address, a page of a list in its order.
import { type SqlBool, sql, type Transaction, tables } from '#platform/database';
import { headings, headingTotal } from './headings.ts';
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
}

/** register: the newest session first, then by address; latest: the newest release first. Promises go by their dates. */
export type PublicOrder = 'register' | 'latest';

export interface PublicPage {
  readonly items: readonly PublicItem[];
  /** Never more than `mostCounted` where several conditions meet; then there are at least as many. */
  readonly total: number;
}

export const mostCounted = 1_000;
const condition = sql<SqlBool>;
type Condition = ReturnType<typeof condition>;
type Piece = ReturnType<typeof sql>;
const all = (conditions: readonly Condition[]) => sql.join([...conditions], sql` and `);
export const itemColumns = sql`item.id, item.kind, item.address, item.standing, item.version, item.title, item.body,
  item.session, item.category, item.units, item.commitments_kept, item.commitments_open, item.next_due_on,
  item.published_at, item.changed_at, item.withdrawn_at`;

const resultIs: Readonly<Record<Result, (today: string) => Condition>> = {
  kept: () => condition`item.result = 'kept'`,
  open: (today) => condition`item.result = 'due' and item.next_due_on >= ${today}::date`,
  late: (today) => condition`item.result = 'due' and item.next_due_on < ${today}::date`,
  answered: () => condition`item.result = 'answered'`,
  handling: () => condition`item.result = 'handling'`,
};

interface Way {
  readonly from: Piece;
  readonly conditions: readonly Condition[];
  readonly order: Piece;
}

/** Where a unit is asked for, its own register is walked; the item is looked at for the rest. */
function wayOf({ kind, session, category, unit, result, today }: PublicWanted, order: PublicOrder): Way {
  const side = unit ? sql.ref('filed') : sql.ref('item');
  const isPromise = result === 'open' || result === 'late';
  const from = unit
    ? sql`published_unit filed join published_item item on item.tenant_id = filed.tenant_id and item.id = filed.item_id`
    : sql`published_item item`;
  const register = sql`${side}.session desc nulls last, ${side}.address`;
  const latest = sql`item.published_at desc, item.id desc`;
  return {
    from,
    order: isPromise ? sql`item.next_due_on, item.address` : order === 'latest' ? latest : register,
    conditions: [
      condition`item.tenant_id = app.tenant_id() and item.kind = ${kind} and item.standing <> 'withdrawn'`,
      ...(unit ? [condition`filed.tenant_id = app.tenant_id() and filed.kind = ${kind} and filed.unit = ${unit}`] : []),
      ...(session ? [condition`${side}.session = ${session}`] : []),
      ...(category ? [condition`item.category = ${category}`] : []),
      ...(result ? [resultIs[result](today)] : []),
    ],
  };
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

/** The count of one heading is kept; where several meet they are counted, but not for ever. */
async function totalOf(tx: Transaction, wanted: PublicWanted, { from, conditions }: Way): Promise<number> {
  const known = headingTotal(await headings(tx, wanted.kind), wanted);
  if (known !== null) return known;
  const { rows } = await sql<{ total: number }>`select count(*)::int as total
    from (select from ${from} where ${all(conditions)} limit ${mostCounted}) few`.execute(tx);
  return rows[0]?.total ?? 0;
}

export interface PublicPlace {
  readonly offset?: number;
  readonly limit?: number;
  readonly order?: PublicOrder;
}

export async function publicItems(
  tx: Transaction,
  wanted: PublicWanted,
  { offset = 0, limit = 30, order = 'register' }: PublicPlace = {},
): Promise<PublicPage> {
  const way = wayOf(wanted, order);
  const total = await totalOf(tx, wanted, way);
  if (offset >= total && total < mostCounted) return { items: [], total };
  const { rows } = await sql<ReadRow>`with page as (
      select item.id, row_number() over (order by ${way.order}) as place from ${way.from}
      where ${all(way.conditions)} order by ${way.order} limit ${limit} offset ${offset})
    select ${itemColumns} from page join published_item item on item.tenant_id = app.tenant_id() and item.id = page.id
    order by page.place`.execute(tx);
  return { items: rows.map(itemOf), total };
}
