// A tie at the last place: first a run-off among the tied; a second tie is decided with a reason, or fewer are named.
import type { ActContext } from '#kernel/acts';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { Ballot } from './ballot.ts';
import { layDown } from './prepare-ballot.ts';
import { hindrance, recordBallot } from './record-ballot.ts';
import { keepResult, lockBallot, rollOf, updateBallot } from './storage/ballots.ts';

const idsWith = (ballot: Ballot, outcome: 'passes' | 'tied'): string[] =>
  (ballot.tally?.items ?? []).filter((item) => item.outcome === outcome).map(({ id }) => id);

const placesLeft = (ballot: Ballot): number => (ballot.rules.places ?? 1) - idsWith(ballot, 'passes').length;

/** The id of the run-off, prepared with the same roll; its items have had their majority, so more votes win. */
export async function runOffOf(context: ActContext, ballotId: string): Promise<string | Refusal> {
  const ballot = await lockBallot(context.tx, ballotId);
  if (!ballot) return refuse('not-found');
  const problem = hindrance('run-off', ballot);
  if (problem) return problem;
  const { rules, caseId, purpose } = ballot;
  const tied = new Set(idsWith(ballot, 'tied'));
  const runOff = await layDown(context, {
    ...rules,
    caseId,
    purpose,
    items: rules.items.filter(({ id }) => tied.has(id)),
    places: placesLeft(ballot),
    passes: { percent: 0, of: 'papers' },
    roll: await rollOf(context.tx, ballotId),
    round: rules.round + 1,
    runOffOf: ballotId,
  });
  if (isRefusal(runOff)) return runOff;
  await updateBallot(context.tx, ballotId, { state: 'closed' });
  await recordBallot(context, ballot, { name: 'run-off-prepared', facts: { runOff, among: [...tied] } });
  return runOff;
}

export interface TieChoice {
  /** Of the tied, at most as many as there are places left; fewer, or none, leave places empty. */
  readonly itemIds: readonly string[];
  readonly reason: string;
  /** The presiding chairperson. */
  readonly byName: string;
}

export async function decideTie(
  context: ActContext,
  ballotId: string,
  choice: TieChoice,
): Promise<{ ballotId: string } | Refusal> {
  const ballot = await lockBallot(context.tx, ballotId);
  if (!ballot) return refuse('not-found');
  const problem = hindrance('decide-tie', ballot);
  if (problem) return problem;
  const tied = idsWith(ballot, 'tied');
  const itemIds = [...new Set(choice.itemIds)];
  if (!itemIds.every((id) => tied.includes(id))) return refuse('not-among-the-tied');
  const places = placesLeft(ballot);
  if (itemIds.length > places) return refuse('too-many-yes', { places, yes: itemIds.length });
  const tieDecision = { itemIds, reason: choice.reason, byName: choice.byName };
  await keepResult(context.tx, ballotId, { tieDecision });
  await updateBallot(context.tx, ballotId, { state: 'closed' });
  await recordBallot(context, ballot, { name: 'tie-decided', facts: { itemIds, reason: choice.reason } });
  return { ballotId };
}
