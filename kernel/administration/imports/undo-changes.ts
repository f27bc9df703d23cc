// Taking back: rows that were made go, if nothing refers to them; fields that were changed return, if they still stand so.
import { sql, type Transaction, tables } from '#platform/database';
import type { RegisterTable } from '../people/write-row.ts';

type AnyRow = Record<string, unknown>;
const foreignKeyViolation = '23503';

export interface FieldChange {
  readonly before: Readonly<AnyRow>;
  readonly after: Readonly<AnyRow>;
}

/** Runs deletions that the database itself refuses when something refers to the rows; answers whether they stood. */
export async function deletedIfFree(tx: Transaction, work: () => Promise<void>): Promise<boolean> {
  await sql`savepoint taking_back`.execute(tx);
  try {
    await work();
    await sql`release savepoint taking_back`.execute(tx);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== foreignKeyViolation) throw error;
    await sql`rollback to savepoint taking_back`.execute(tx);
    return false;
  }
}

/** Puts back the fields nobody has changed since; answers whether all of them could be. */
export async function restoreFields(
  tx: Transaction,
  table: RegisterTable,
  { id, change }: { id: string; change: FieldChange },
): Promise<boolean> {
  const fields = Object.keys(change.after);
  if (fields.length === 0) return true;
  const db = tables<Record<string, AnyRow>>(tx);
  const now = await db
    .selectFrom(table as string)
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!now) return false;
  const still = fields.filter((field) => now[field] === change.after[field]);
  if (still.length > 0) {
    const before = Object.fromEntries(still.map((field) => [field, change.before[field]]));
    await db
      .updateTable(table as string)
      .set(before)
      .where('id', '=', id)
      .execute();
  }
  return still.length === fields.length;
}
