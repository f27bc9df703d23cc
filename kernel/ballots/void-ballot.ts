import type { ActContext } from '#kernel/acts';
import { type Refusal, refuse } from '#platform/errors';
import { hindrance, recordBallot } from './record-ballot.ts';
import { lockBallot, updateBallot } from './storage/ballots.ts';
import { erasePrivateKeys } from './storage/keys.ts';

/** Nothing of it counts; the reason stays on record. */
export async function voidBallot(
  context: ActContext,
  ballotId: string,
  reason: string,
): Promise<{ ballotId: string } | Refusal> {
  const ballot = await lockBallot(context.tx, ballotId);
  if (!ballot) return refuse('not-found');
  const problem = hindrance('void', ballot);
  if (problem) return problem;
  await updateBallot(context.tx, ballotId, { state: 'void', void_reason: reason, closed_at: context.now });
  await erasePrivateKeys(context.tx, ballotId);
  await recordBallot(context, ballot, { name: 'voided', facts: { reason } });
  return { ballotId };
}
