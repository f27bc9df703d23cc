import type { ActContext } from '#kernel/acts';
import { type Refusal, refuse } from '#platform/errors';
import type { BallotState, Tally } from './contract.ts';
import { tallyOf } from './papers-of.ts';
import { hindrance, recordBallot } from './record-ballot.ts';
import { keepResult, lockBallot, updateBallot } from './storage/ballots.ts';
import { erasePrivateKeys } from './storage/keys.ts';

function stateAfter({ verdict, items }: Tally): BallotState {
  if (verdict === 'more-papers-than-issued') return 'void';
  return items.some(({ outcome }) => outcome === 'tied') ? 'tied' : 'closed';
}

export interface Closed {
  readonly tally: Tally;
  readonly state: BallotState;
}

/** Counts and ends the ballot. More papers than were issued make the whole of it void. */
export async function closeBallot(context: ActContext, ballotId: string): Promise<Closed | Refusal> {
  const { tx, now } = context;
  const ballot = await lockBallot(tx, ballotId);
  if (!ballot) return refuse('not-found');
  const problem = hindrance('close', ballot);
  if (problem) return problem;
  const tally = await tallyOf(tx, ballot);
  const state = stateAfter(tally);
  await keepResult(tx, ballotId, { tally });
  await updateBallot(tx, ballotId, {
    state,
    closed_at: now,
    ...(state === 'void' ? { void_reason: 'more-papers-than-issued' } : {}),
  });
  await erasePrivateKeys(tx, ballotId);
  const { verdict, members, issued, received } = tally;
  const outcomes = tally.items.map(({ id, outcome }) => ({ id, outcome }));
  await recordBallot(context, ballot, { name: 'closed', facts: { verdict, members, issued, received, outcomes } });
  return { tally, state };
}
