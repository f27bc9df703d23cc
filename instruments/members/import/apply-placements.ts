// Writes a placement list row by row with its history; undone, a row takes its change back if nothing came after it.
import type { ActContext } from '#kernel/acts';
import type { AppliedRow, RowOutcome, RowsAtWork } from '#kernel/administration';
import { isRefusal } from '#platform/errors';
import { placeOne } from '../placing/place-members.ts';
import { lockMembers } from '../placing/storage.ts';
import { takeBackChange } from '../placing/take-back.ts';
import { bodyMeant, placementRegister } from './compare-placements.ts';
import type { PlacementValues } from './read-placements.ts';

export async function applyPlacements(
  context: ActContext,
  { rows }: RowsAtWork<PlacementValues>,
): Promise<readonly RowOutcome[]> {
  const register = await placementRegister(
    context,
    rows.map(({ values }) => values),
  );
  const outcomes: RowOutcome[] = [];
  for (const { rowNumber, values, standing, targetId } of rows) {
    const body = bodyMeant(register, values.body);
    const [member] = targetId && standing === 'changed' ? await lockMembers(context.tx, [targetId]) : [];
    if (!member || !body) {
      outcomes.push({ rowNumber, outcome: 'unchanged', targetId });
      continue;
    }
    const { post, effectiveOn, reason } = values;
    const changeId = await placeOne(context, member, { body, post, effectiveOn, reason, isChange: true });
    outcomes.push(
      isRefusal(changeId)
        ? { rowNumber, outcome: 'skipped', targetId, note: `placement-${changeId.code}` }
        : { rowNumber, outcome: 'changed', targetId, trace: { changeId } },
    );
  }
  return outcomes;
}

export async function undoPlacements(context: ActContext, rows: readonly AppliedRow[]): Promise<readonly RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  for (const { rowNumber, targetId, trace } of rows) {
    const { changeId } = trace as { changeId: string };
    const isBack = await takeBackChange(context, changeId);
    outcomes.push(
      isBack
        ? { rowNumber, outcome: 'undone', targetId }
        : { rowNumber, outcome: 'kept', targetId, note: 'changed-since' },
    );
  }
  return outcomes;
}
