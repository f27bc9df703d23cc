// What is asked across kinds: a search, the newest of everything, everything in the order of its addresses.
import { sql, type Transaction } from '#platform/database';
import { searchQuery } from '#platform/text';
import type { PublicItem } from './published-item.ts';
import { itemColumns, type PublicPage } from './read-public.ts';
import { itemOf, type ReadRow } from './tables.ts';

/** A search lists the newest; whoever looks further adds a word. */
export const mostFound = 300;

export interface Searched {
  readonly words: string;
  readonly kind?: string | undefined;
  readonly offset?: number;
  readonly limit?: number;
}

export async function publicSearch(tx: Transaction, searched: Searched): Promise<PublicPage> {
  const { words, kind, offset = 0, limit = 30 } = searched;
  const query = searchQuery(words);
  if (query === null) return { items: [], total: 0 };
  const kinds = kind ? [kind] : null;
  const { rows } = await sql<ReadRow & { total: number }>`with found as materialized (
      select item_id, changed_at from app.matching_published(${query}::tsquery, ${kinds}::text[], ${mostFound})),
    page as (select item_id, (select count(*)::int from found) as total, row_number() over () as place
      from found order by changed_at desc, item_id desc limit ${limit} offset ${offset})
    select ${itemColumns}, page.total from page
      join published_item item on item.tenant_id = app.tenant_id() and item.id = page.item_id
    order by page.place`.execute(tx);
  return { items: rows.map(itemOf), total: rows[0]?.total ?? 0 };
}

/** The last changed of one kind, or of all. */
export async function newestItems(
  tx: Transaction,
  { kind, limit }: { kind?: string; limit: number },
): Promise<PublicItem[]> {
  const { rows } = await sql<ReadRow>`select ${itemColumns} from published_item item
    where item.tenant_id = app.tenant_id() and item.standing <> 'withdrawn'
      and (${kind ?? null}::text is null or item.kind = ${kind ?? null}::text)
    order by item.changed_at desc, item.id desc limit ${limit}`.execute(tx);
  return rows.map(itemOf);
}

export interface Walk {
  readonly kind: string;
  /** Only what follows this one. */
  readonly after: { readonly publishedAt: Date; readonly id: string } | null;
  readonly limit: number;
}

/** Everything of a kind, the newest release first, a stretch at a time; what is withdrawn is not met. */
export async function walkPublished(tx: Transaction, { kind, after, limit }: Walk): Promise<PublicItem[]> {
  const further = after ? sql`and (item.published_at, item.id) < (${after.publishedAt}, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<ReadRow>`select ${itemColumns} from published_item item
    where item.tenant_id = app.tenant_id() and item.kind = ${kind} and item.standing <> 'withdrawn' ${further}
    order by item.published_at desc, item.id desc limit ${limit}`.execute(tx);
  return rows.map(itemOf);
}

export interface Withdrawn {
  readonly kind: string;
  readonly address: string;
  readonly withdrawnAt: Date;
}

/** Addresses that hold nothing any more, with since when; never a word of what stood there. */
export async function withdrawnItems(tx: Transaction): Promise<Withdrawn[]> {
  const { rows } = await sql<Withdrawn>`select kind, address, withdrawn_at as "withdrawnAt" from published_item
    where tenant_id = app.tenant_id() and standing = 'withdrawn' order by kind, address`.execute(tx);
  return rows;
}

/** Addresses of a kind, the newest release first: what a map of the site needs, without a text. */
export async function publishedAddresses(
  tx: Transaction,
  { kind, offset, limit }: { kind: string; offset: number; limit: number },
): Promise<{ address: string; changedAt: Date }[]> {
  const { rows } = await sql<{ address: string; changedAt: Date }>`select address, changed_at as "changedAt"
    from published_item where tenant_id = app.tenant_id() and kind = ${kind} and standing <> 'withdrawn'
    order by published_at desc, id desc limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}
