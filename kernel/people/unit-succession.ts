// Units are renamed and merged; what happened keeps the name of its day.
import { sql, type Transaction } from '#platform/database';

export interface NameWanted {
  readonly unitId: string;
  /** Null: now. */
  readonly on: string | null;
}

export type UnitNameOn = (unitId: string, on: string | null) => string;

const keyOf = ({ unitId, on }: NameWanted): string => `${unitId} ${on ?? ''}`;

/** What each unit, or whoever stood in its place, was called on its day. */
export async function unitNamesOn(tx: Transaction, wanted: readonly NameWanted[]): Promise<UnitNameOn> {
  const pairs = [...new Map(wanted.map((one) => [keyOf(one), one])).values()];
  if (pairs.length === 0) return () => '';
  const { rows } = await sql<{
    name: string | null;
  }>`select (select name from app.unit_names_on(given.id, given.day)) as name
    from unnest(${pairs.map(({ unitId }) => unitId)}::uuid[], ${pairs.map(({ on }) => on)}::date[])
      with ordinality as given (id, day, place) order by given.place`.execute(tx);
  const names = new Map(pairs.map((pair, index) => [keyOf(pair), rows[index]?.name ?? '']));
  return (unitId, on) => names.get(keyOf({ unitId, on })) ?? '';
}

/** Who stands in the place of each unit today. */
export async function unitsToday(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; today: string }>`select given.id, app.unit_on(given.id, null) as today
    from unnest(${[...new Set(ids)]}::uuid[]) as given (id)`.execute(tx);
  return new Map(rows.map(({ id, today }) => [id, today]));
}
