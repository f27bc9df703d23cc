// One batch of an import, applied or undone; small runs in the act itself, large ones batch by batch in the background.
import type { ActContext } from '#kernel/acts';
import { isRefusal } from '#platform/errors';
import type { ComparedRow, ImportKind, RowOutcome } from './import-kind.ts';
import { type ImportRunRecord, moveRun, rowsToApply, rowsToUndo, undoneTargets, writeOutcomes } from './storage.ts';

export const batchSize = 200;
/** Up to here an import is one transaction and the answer waits for it. */
export const mostAtOnce = 500;

export type Direction = 'apply' | 'undo';

const skipped = ({ rowNumber, problems }: ComparedRow<unknown>): RowOutcome => ({
  rowNumber,
  outcome: 'skipped',
  targetId: null,
  note: problems.find(({ isNotice }) => !isNotice)?.code ?? 'changed-since-reading',
});

async function applyBatch(context: ActContext, run: ImportRunRecord, kind: ImportKind): Promise<number> {
  const read = await rowsToApply(context.tx, run.id, batchSize);
  if (read.length === 0) return 0;
  const { options } = run;
  // The registers may have changed since the dry run: what counts is how they stand now.
  const fresh = read.map((row) => ({ ...row, problems: row.problems.filter(({ isNotice }) => !isNotice) }));
  const compared = await kind.compare(context, { rows: fresh, options });
  if (isRefusal(compared)) {
    await writeOutcomes(
      context.tx,
      run.id,
      read.map((row) => ({ ...skipped(row), note: compared.code })),
    );
    return read.length;
  }
  const good = compared.filter(({ standing }) => standing !== 'error');
  const bad = compared.filter(({ standing }) => standing === 'error').map(skipped);
  const outcomes = await kind.apply(context, { rows: good, options });
  await writeOutcomes(context.tx, run.id, [...outcomes, ...bad]);
  return read.length;
}

async function undoBatch(context: ActContext, run: ImportRunRecord, kind: ImportKind): Promise<number> {
  const rows = await rowsToUndo(context.tx, run.id, batchSize);
  if (rows.length === 0) return 0;
  await writeOutcomes(context.tx, run.id, await kind.undo(context, rows));
  return rows.length;
}

/** Answers true when nothing is left to do. */
export async function workThrough(
  context: ActContext,
  { run, kind, direction }: { run: ImportRunRecord; kind: ImportKind; direction: Direction },
): Promise<boolean> {
  const worked = await (direction === 'apply' ? applyBatch : undoBatch)(context, run, kind);
  if (worked > 0) return false;
  await moveRun(context.tx, {
    id: run.id,
    state: direction === 'apply' ? 'applied' : 'undone',
    now: context.now,
  });
  return true;
}

/** What the event of a finished run says. */
export async function finishedPayload(context: ActContext, run: ImportRunRecord, direction: Direction) {
  const removed = direction === 'undo' ? await undoneTargets(context.tx, run.id) : [];
  return {
    runId: run.id,
    kind: run.kind,
    fileName: run.fileName,
    ...(direction === 'undo' ? { removed } : {}),
  };
}
