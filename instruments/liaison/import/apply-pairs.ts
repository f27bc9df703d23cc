// A plan's rows become pairs, each by the act that starts one; undone, a pair ends unless a contact was noted since.
import type { ActContext } from '#kernel/acts';
import type { AppliedRow, RowOutcome, RowsAtWork } from '#kernel/administration';
import { isRefusal } from '#platform/errors';
import { endPair, startPair } from '../actions/start-pair.ts';
import { readPair } from '../storage.ts';
import { pairMeant } from './compare-pairs.ts';
import type { PairValues } from './read-pairs.ts';
import { planRegister } from './register.ts';

const undoing = '撤回导入';

export async function applyPairs(
  context: ActContext,
  { rows }: RowsAtWork<PairValues>,
): Promise<readonly RowOutcome[]> {
  const register = await planRegister(
    context,
    rows.map(({ values }) => values),
  );
  const outcomes: RowOutcome[] = [];
  for (const { rowNumber, values, standing, targetId } of rows) {
    const meant = standing === 'new' ? pairMeant(register, values) : null;
    if (!meant || 'code' in meant) {
      outcomes.push({ rowNumber, outcome: 'unchanged', targetId });
      continue;
    }
    const { kind, fromOn, frequencyDays } = values;
    const answer = await startPair.run(
      { ...context, receipt: null },
      { input: { kind, ...meant, fromOn, frequencyDays } },
    );
    outcomes.push(
      isRefusal(answer)
        ? { rowNumber, outcome: 'skipped', targetId: null, note: 'liaison-refused' }
        : { rowNumber, outcome: 'made', targetId: answer.caseId ?? null, trace: { caseId: answer.caseId } },
    );
  }
  return outcomes;
}

export async function undoPairs(context: ActContext, rows: readonly AppliedRow[]): Promise<readonly RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  for (const { rowNumber, targetId, trace } of rows) {
    const { caseId: id } = trace as { caseId: string };
    const pair = await readPair(context.tx, id);
    const hasContact = pair?.lastContactOn != null;
    const envelope = { id, version: 'latest' as const, input: { reason: undoing } };
    const answer = hasContact ? null : await endPair.run({ ...context, receipt: null }, envelope);
    outcomes.push(
      answer && !isRefusal(answer)
        ? { rowNumber, outcome: 'undone', targetId }
        : { rowNumber, outcome: 'kept', targetId, note: hasContact ? 'liaison-contacted' : 'changed-since' },
    );
  }
  return outcomes;
}
