// Who was chosen by the votes of a round, and who of them stays within the collective share.
import { type BallotView, decidedItems } from '#kernel/ballots';
import type { Nominee, Round } from './round.ts';
import { withinCollectiveShare } from './shares.ts';
import { ballotPurposes, votesByPart } from './standing.ts';

export function chosenOf(round: Round, ballots: readonly BallotView[], collectivePercent: number): Nominee[] {
  const byId = new Map(round.nominees.map((nominee) => [nominee.id, nominee]));
  const sound = votesByPart(ballots);
  const chosen = [ballotPurposes.collective, ballotPurposes.general]
    .flatMap((purpose) => decidedItems(sound.get(purpose) ?? []))
    .map((id) => byId.get(id))
    .filter((nominee) => nominee !== undefined);
  return withinCollectiveShare(chosen, sound.has(ballotPurposes.collective) ? collectivePercent : 0);
}
