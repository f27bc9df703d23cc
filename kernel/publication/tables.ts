import type { ColumnType } from 'kysely';
import type { PublicItem, Standing } from './published-item.ts';

export interface PublicationTables {
  published_item: PublishedItemRow;
}

export interface PublishedItemRow {
  tenant_id: string;
  id: string;
  kind: string;
  case_id: string;
  address: string;
  standing: Standing;
  version: number;
  title: string;
  body: ColumnType<Record<string, unknown>, string, string>;
  session: string | null;
  category: string | null;
  units: string[];
  commitments_kept: number;
  commitments_open: number;
  next_due_on: string | null;
  published_at: Date;
  changed_at: Date;
  withdrawn_at: Date | null;
}

/** As rows are read: no case, no tokens; the outside has no use for them. */
export type ReadRow = Omit<PublishedItemRow, 'body' | 'tenant_id' | 'case_id'> & { body: Record<string, unknown> };

export const itemOf = (row: ReadRow): PublicItem => ({
  id: row.id,
  kind: row.kind,
  address: row.address,
  standing: row.standing,
  version: row.version,
  title: row.title,
  body: row.body,
  session: row.session,
  category: row.category,
  units: row.units,
  commitmentsKept: row.commitments_kept,
  commitmentsOpen: row.commitments_open,
  nextDueOn: row.next_due_on,
  publishedAt: row.published_at,
  changedAt: row.changed_at,
  withdrawnAt: row.withdrawn_at,
});
