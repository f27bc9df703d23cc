// The sheets of a year: its own, else those of the latest year before, else those that ship.
import { sql, type Transaction, tables } from '#platform/database';
import { type Criterion, type Side, sides } from './contract.ts';
import { defaultSheets } from './default-sheets.ts';
import type { Sheets, TwoWayTables } from './tables.ts';

export interface SheetInForce {
  readonly side: Side;
  readonly criteria: readonly Criterion[];
  readonly fromYear: number | null;
}

export async function sheetsInForce(tx: Transaction, year: number): Promise<SheetInForce[]> {
  const rows = await tables<TwoWayTables>(tx)
    .selectFrom('appraisal_sheet')
    .select(['side', 'year', 'criteria'])
    .where('year', '<=', year)
    .orderBy('year', 'desc')
    .execute();
  return sides.map((side) => {
    const found = rows.find((row) => row.side === side);
    const criteria = (found?.criteria as Criterion[] | undefined) ?? defaultSheets[side];
    return { side, criteria, fromYear: found?.year ?? null };
  });
}

export const sheetsOf = (inForce: readonly SheetInForce[]): Sheets =>
  Object.fromEntries(inForce.map(({ side, criteria }) => [side, criteria])) as unknown as Sheets;

export async function saveSheet(
  tx: Transaction,
  { year, side, criteria, at }: { year: number; side: Side; criteria: readonly Criterion[]; at: Date },
): Promise<void> {
  const values = { criteria: JSON.stringify(criteria), saved_at: at };
  await tables<TwoWayTables>(tx)
    .insertInto('appraisal_sheet')
    .values({ tenant_id: sql<string>`app.tenant_id()`, year, side, ...values })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'year', 'side']).doUpdateSet(values))
    .execute();
}

/** Appraisals of the year are under way, and all are measured alike. */
export async function isYearOpened(tx: Transaction, year: number): Promise<boolean> {
  const row = await tables<TwoWayTables>(tx)
    .selectFrom('two_way_appraisal')
    .select('case_id')
    .where('year', '=', year)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
