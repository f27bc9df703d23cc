import { v7 } from 'uuid';
import type { ActContext } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { tables } from '#platform/database';
import type { AppliedRow, RowOutcome, RowsAtWork } from '../import-kind.ts';
import type { UnitValues } from '../read-units.ts';
import { deletedIfFree, type FieldChange, restoreFields } from '../undo-changes.ts';
import { changedFields, type KnownUnit, unitFields, unitsByName } from './compare-units.ts';

type UnitTrace = { readonly madeUnitId: string } | { readonly unitId: string; readonly change: FieldChange };

async function insertUnit({ tx, actor }: ActContext, values: UnitValues): Promise<string> {
  const { name, shortName, system, duties, address, phone } = values;
  const id = v7();
  await tables<PeopleTables>(tx)
    .insertInto('unit')
    .values({
      ...{
        tenant_id: actor.tenantId,
        id,
        name,
        short_name: shortName ?? name,
        system: system ?? 'government',
      },
      ...{ duties: duties ?? '', address, phone, position: 0, ended_on: null },
    })
    .execute();
  return id;
}

async function patchUnit({ tx }: ActContext, values: UnitValues, unit: KnownUnit): Promise<FieldChange> {
  const fields = changedFields(values, unit);
  const before = Object.fromEntries(fields.map((field) => [unitFields[field], unit[unitFields[field]]]));
  const after = Object.fromEntries(fields.map((field) => [unitFields[field], values[field]]));
  await tables<PeopleTables>(tx).updateTable('unit').set(after).where('id', '=', unit.id).execute();
  return { before, after };
}

export async function applyUnits(
  context: ActContext,
  { rows }: RowsAtWork<UnitValues>,
): Promise<readonly RowOutcome[]> {
  const names = rows.map(({ values }) => values.name);
  const known = await unitsByName(context, names);
  const outcomes: RowOutcome[] = [];
  for (const { rowNumber, values, standing, targetId } of rows) {
    const unit = known.get(values.name);
    if (standing === 'unchanged') outcomes.push({ rowNumber, outcome: 'unchanged', targetId });
    else if (unit) {
      const trace: UnitTrace = { unitId: unit.id, change: await patchUnit(context, values, unit) };
      outcomes.push({ rowNumber, outcome: 'changed', targetId: unit.id, trace });
    } else {
      const madeUnitId = await insertUnit(context, values);
      outcomes.push({
        rowNumber,
        outcome: 'made',
        targetId: madeUnitId,
        trace: { madeUnitId } satisfies UnitTrace,
      });
    }
  }
  return outcomes;
}

async function undoRow({ tx }: ActContext, { rowNumber, targetId, trace }: AppliedRow): Promise<RowOutcome> {
  const done = trace as UnitTrace;
  const kept = (note: string): RowOutcome => ({ rowNumber, outcome: 'kept', targetId, note });
  const undone: RowOutcome = { rowNumber, outcome: 'undone', targetId };
  if ('unitId' in done) {
    const isBack = await restoreFields(tx, 'unit', { id: done.unitId, change: done.change });
    return isBack ? undone : kept('changed-since');
  }
  const isNamed = await tables<{ case_party: { party_id: string } }>(tx)
    .selectFrom('case_party')
    .select('party_id')
    .where('party_id', '=', done.madeUnitId)
    .executeTakeFirst();
  if (isNamed) return kept('built-upon');
  const isFree = await deletedIfFree(tx, async () => {
    await tables<PeopleTables>(tx).deleteFrom('unit').where('id', '=', done.madeUnitId).execute();
  });
  return isFree ? undone : kept('built-upon');
}

export async function undoUnits(context: ActContext, rows: readonly AppliedRow[]): Promise<readonly RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  for (const row of rows) outcomes.push(await undoRow(context, row));
  return outcomes;
}
