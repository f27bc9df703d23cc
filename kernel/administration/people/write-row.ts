// Writes one row of a register and tells which fields it changed, so that events name fields and no contents.
import { v7 } from 'uuid';
import type { ActContext } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { tables } from '#platform/database';

export type RegisterTable = Exclude<keyof PeopleTables, 'tenant'>;
export type RowValues<T extends RegisterTable> = Partial<Omit<PeopleTables[T], 'tenant_id' | 'id'>>;

export interface WrittenRow {
  readonly id: string;
  readonly isNew: boolean;
  readonly fields: readonly string[];
}

type AnyRow = Record<string, unknown>;
type AnyTables = Record<string, AnyRow>;

const isSame = (one: unknown, other: unknown) =>
  one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;

/** Null when an id is given and no such row stands in the committee's register. */
export async function writeRow<T extends RegisterTable>(
  { tx, actor }: ActContext,
  table: T,
  { id, values }: { id: string | undefined; values: RowValues<T> },
): Promise<WrittenRow | null> {
  const db = tables<AnyTables>(tx);
  const given: AnyRow = { ...values };
  if (id === undefined) {
    const fresh = v7();
    await db
      .insertInto(table as string)
      .values({ tenant_id: actor.tenantId, id: fresh, ...given })
      .execute();
    return { id: fresh, isNew: true, fields: Object.keys(given).filter((field) => given[field] !== null) };
  }
  const before = await db
    .selectFrom(table as string)
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!before) return null;
  const fields = Object.keys(given).filter((field) => !isSame(before[field], given[field]));
  if (fields.length > 0) {
    const changed = Object.fromEntries(fields.map((field) => [field, given[field]]));
    await db
      .updateTable(table as string)
      .set(changed)
      .where('id', '=', id)
      .execute();
  }
  return { id, isNew: false, fields };
}

/** Whether the committee has such a row. */
export async function rowStands({ tx }: Pick<ActContext, 'tx'>, table: RegisterTable, id: string): Promise<boolean> {
  const found = await tables<AnyTables>(tx)
    .selectFrom(table as string)
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return found !== undefined;
}

/** Another row of the register that already has this value. */
export async function otherRowWith<T extends RegisterTable>(
  { tx }: Pick<ActContext, 'tx'>,
  table: T,
  { id, values }: { id: string | undefined; values: RowValues<T> },
): Promise<boolean> {
  let query = tables<AnyTables>(tx)
    .selectFrom(table as string)
    .select('id');
  for (const [field, value] of Object.entries(values)) query = query.where(field, 'is not distinct from', value);
  if (id !== undefined) query = query.where('id', '!=', id);
  return (await query.executeTakeFirst()) !== undefined;
}
