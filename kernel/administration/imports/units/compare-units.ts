// A list of units held against the register, by name.
import type { PeopleTables } from '#kernel/people';
import { tables } from '#platform/database';
import { asCompared, type ComparedRow, type ImportContext, type ReadWork } from '../import-kind.ts';
import type { UnitValues } from '../read-units.ts';

export const unitFields = {
  shortName: 'short_name',
  system: 'system',
  duties: 'duties',
  address: 'address',
  phone: 'phone',
} as const satisfies Partial<Record<keyof UnitValues, keyof PeopleTables['unit']>>;
export type UnitField = keyof typeof unitFields;
export type KnownUnit = PeopleTables['unit'];

/** Fields in which the file says more or other than the register; an empty cell says nothing. */
export const changedFields = (values: UnitValues, unit: KnownUnit): UnitField[] =>
  (Object.keys(unitFields) as UnitField[]).filter(
    (field) => values[field] !== null && values[field] !== unit[unitFields[field]],
  );

export async function unitsByName({ tx }: ImportContext, names: readonly string[]): Promise<Map<string, KnownUnit>> {
  if (names.length === 0) return new Map();
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('unit')
    .selectAll()
    .where('name', 'in', [...names])
    .execute();
  return new Map(rows.map((row) => [row.name, row]));
}

export async function compareUnits(
  context: ImportContext,
  { rows }: ReadWork<UnitValues>,
): Promise<readonly ComparedRow<UnitValues>[]> {
  const known = await unitsByName(
    context,
    rows.map(({ values }) => values.name),
  );
  return rows.map((row) => {
    const unit = known.get(row.values.name);
    if (!unit) return asCompared(row, { standing: 'new', targetId: null, changes: [] });
    const ended = { code: 'unit-ended', column: 'name', params: { endedOn: unit.ended_on ?? '' } };
    const problems = unit.ended_on === null ? [] : [ended];
    const changes = changedFields(row.values, unit);
    const standing = changes.length > 0 ? 'changed' : 'unchanged';
    return asCompared(row, { standing, targetId: unit.id, changes, problems });
  });
}
