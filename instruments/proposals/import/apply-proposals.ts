import type { ActContext } from '#kernel/acts';
import type { AppliedRow, RowOutcome, RowsAtWork } from '#kernel/administration';
import { linksOf } from '#kernel/cases';
import { plenarySessions } from '#kernel/people';
import { sql } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { categoriesByName } from './compare-proposals.ts';
import { type ImportAs, importOne } from './import-one.ts';
import { caseNumber, type ImportedProposal, importKey } from './proposal-values.ts';

export async function applyProposals(
  context: ActContext,
  { rows, options }: RowsAtWork<ImportedProposal>,
): Promise<readonly RowOutcome[]> {
  const { origin = '' } = options;
  const act = importOne[(options.as ?? 'closed') as ImportAs];
  const categories = await categoriesByName(context);
  const sessions = await plenarySessions(context.tx);
  const outcomes: RowOutcome[] = [];
  for (const { rowNumber, values, standing, targetId } of rows) {
    if (standing === 'unchanged') {
      outcomes.push({ rowNumber, outcome: 'unchanged', targetId });
      continue;
    }
    const { category, year, ...kept } = values;
    const input = {
      ...kept,
      key: importKey(origin, values),
      number: caseNumber(origin, values),
      categoryId: category === null ? null : (categories.get(category) ?? null),
      sessionId: sessions.find(({ opensOn }) => opensOn.startsWith(`${year}-`))?.id ?? null,
    };
    // The receipt belongs to the import as a whole.
    const answer = await act.run({ ...context, receipt: null }, { input });
    if (isRefusal(answer)) throw new Error(`A row that was found good was refused: ${answer.code}.`);
    outcomes.push({ rowNumber, outcome: 'made', targetId: answer.caseId });
  }
  return outcomes;
}

/** Anything but its import in its record, or a link to another case: then it stays. */
async function isBuiltOn({ tx }: ActContext, caseId: string): Promise<boolean> {
  const { rows } = await sql<{
    version: number;
  }>`select version from "case" where id = ${caseId} for update`.execute(tx);
  if (rows[0] === undefined) return false;
  return rows[0].version > 1 || (await linksOf(tx, caseId)).length > 0;
}

/** The case goes with all its texts; its one event stays, and the import's record says that it was taken back. */
export async function undoProposals(context: ActContext, rows: readonly AppliedRow[]): Promise<readonly RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  for (const { rowNumber, targetId } of rows) {
    if (targetId !== null && (await isBuiltOn(context, targetId))) {
      outcomes.push({ rowNumber, outcome: 'kept', targetId, note: 'proposal-worked-on' });
      continue;
    }
    await sql`delete from "case" where id = ${targetId}`.execute(context.tx);
    outcomes.push({ rowNumber, outcome: 'undone', targetId });
  }
  return outcomes;
}
