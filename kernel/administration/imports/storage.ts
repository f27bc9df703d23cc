// Runs and rows of imports.
import { sql, type Transaction, tables } from '#platform/database';
import type { ImportState } from '../contract.ts';
import type { AppliedRow, ComparedRow, ImportOptions, ReadTable, RowOutcome, RowProblem } from './import-kind.ts';
import type { ImportTables } from './import-tables.ts';

export type Reading = Omit<ReadTable<unknown>, 'rows'>;

export interface ImportRunRecord {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly reading: Reading;
  readonly options: ImportOptions;
  readonly createdByName: string;
  readonly createdAt: Date;
  readonly appliedAt: Date | null;
  readonly undoneAt: Date | null;
}

export interface NewRun {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly digest: string;
  readonly reading: Reading;
  readonly options: ImportOptions;
  readonly createdBy: string | null;
  readonly createdByName: string;
  readonly createdAt: Date;
}

const rowsAtOnce = 500;
const tenantId = sql<string>`app.tenant_id()`;

export async function insertRun(tx: Transaction, run: NewRun, rows: readonly ComparedRow<unknown>[]): Promise<void> {
  const db = tables<ImportTables>(tx);
  await db
    .insertInto('import_run')
    .values({
      tenant_id: tenantId,
      id: run.id,
      kind: run.kind,
      file_name: run.fileName,
      digest: run.digest,
      state: 'dry-run',
      reading: JSON.stringify(run.reading),
      options: JSON.stringify(run.options),
      created_by: run.createdBy,
      created_by_name: run.createdByName,
      created_at: run.createdAt,
      applied_at: null,
      undone_at: null,
    })
    .execute();
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await db
      .insertInto('import_row')
      .values(rows.slice(from, from + rowsAtOnce).map((row) => rowOf(run.id, row)))
      .execute();
  }
}

const rowOf = (runId: string, row: ComparedRow<unknown>) => ({
  tenant_id: tenantId,
  run_id: runId,
  row_number: row.rowNumber,
  label: row.label,
  standing: row.standing,
  problems: JSON.stringify(row.problems),
  changes: [...row.changes],
  read_values: JSON.stringify(row.values),
  outcome: null,
  note: null,
  target_id: row.targetId,
  trace: null,
});

export const recordOf = (row: ImportTables['import_run']): ImportRunRecord => ({
  ...{ id: row.id, kind: row.kind, fileName: row.file_name, state: row.state },
  ...{ reading: row.reading as Reading, options: row.options as ImportOptions },
  ...{ createdByName: row.created_by_name, createdAt: row.created_at },
  ...{ appliedAt: row.applied_at, undoneAt: row.undone_at },
});

export async function lockRun(tx: Transaction, id: string): Promise<ImportRunRecord | null> {
  const row = await tables<ImportTables>(tx)
    .selectFrom('import_run')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

export async function moveRun(
  tx: Transaction,
  { id, state, now }: { id: string; state: ImportState; now: Date },
): Promise<void> {
  const at = state === 'applied' ? { applied_at: now } : state === 'undone' ? { undone_at: now } : {};
  await tables<ImportTables>(tx)
    .updateTable('import_run')
    .set({ state, ...at })
    .where('id', '=', id)
    .execute();
}

/** Rows that are good and have not been worked through yet. */
export async function rowsToApply(tx: Transaction, runId: string, most: number): Promise<ComparedRow<unknown>[]> {
  const rows = await tables<ImportTables>(tx)
    .selectFrom('import_row')
    .selectAll()
    .where('run_id', '=', runId)
    .where('standing', '!=', 'error')
    .where('outcome', 'is', null)
    .orderBy('row_number')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    ...{ rowNumber: row.row_number, label: row.label, values: row.read_values, standing: row.standing },
    ...{ targetId: row.target_id, changes: row.changes, problems: row.problems as RowProblem[] },
  }));
}

/** Rows that made or changed something, last first, so that what came later goes first. */
export async function rowsToUndo(tx: Transaction, runId: string, most: number): Promise<AppliedRow[]> {
  const rows = await tables<ImportTables>(tx)
    .selectFrom('import_row')
    .select(['row_number', 'outcome', 'target_id', 'trace'])
    .where('run_id', '=', runId)
    .where('outcome', 'in', ['made', 'changed'])
    .orderBy('row_number', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ row_number, outcome, target_id, trace }) => ({
    ...{ rowNumber: row_number, outcome: outcome!, targetId: target_id, trace },
  }));
}

export async function writeOutcomes(tx: Transaction, runId: string, outcomes: readonly RowOutcome[]): Promise<void> {
  if (outcomes.length === 0) return;
  await sql`update import_row set outcome = fresh.outcome, note = fresh.note,
      target_id = coalesce(fresh.target_id, import_row.target_id), trace = coalesce(fresh.trace, import_row.trace)
    from unnest(
      ${outcomes.map(({ rowNumber }) => rowNumber)}::integer[],
      ${outcomes.map(({ outcome }) => outcome)}::text[],
      ${outcomes.map(({ note }) => note ?? null)}::text[],
      ${outcomes.map(({ targetId }) => targetId)}::uuid[],
      ${outcomes.map(({ trace }) => (trace === undefined ? null : JSON.stringify(trace)))}::jsonb[]
    ) as fresh (row_number, outcome, note, target_id, trace)
    where import_row.run_id = ${runId} and import_row.row_number = fresh.row_number`.execute(tx);
}

export interface RowCounts {
  readonly standings: Readonly<Record<string, number>>;
  readonly outcomes: Readonly<Record<string, number>>;
}

export async function countsOf(tx: Transaction, runIds: readonly string[]): Promise<Map<string, RowCounts>> {
  const { rows } = await sql<{ run_id: string; standing: string; outcome: string | null; count: number }>`
    select run_id, standing, outcome, count(*)::int as count from import_row
    where run_id = any(${[...runIds]}::uuid[]) group by run_id, standing, outcome`.execute(tx);
  const counts = new Map<string, RowCounts>();
  for (const runId of runIds) {
    const standings: Record<string, number> = {};
    const outcomes: Record<string, number> = {};
    for (const row of rows.filter(({ run_id }) => run_id === runId)) {
      standings[row.standing] = (standings[row.standing] ?? 0) + row.count;
      if (row.outcome) outcomes[row.outcome] = (outcomes[row.outcome] ?? 0) + row.count;
    }
    counts.set(runId, { standings, outcomes });
  }
  return counts;
}

/** What of a run could be undone is told in its event: the cases that are gone with it. */
export async function undoneTargets(tx: Transaction, runId: string): Promise<string[]> {
  const rows = await tables<ImportTables>(tx)
    .selectFrom('import_row')
    .select('target_id')
    .where('run_id', '=', runId)
    .where('outcome', '=', 'undone')
    .execute();
  return rows.flatMap(({ target_id }) => target_id ?? []);
}
