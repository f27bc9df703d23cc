import type { BallotView } from './contract.ts';

/** What the rounds of one vote chose together, in the order of their ranks: first round, run-off, decided ties. */
export function decidedItems(rounds: readonly BallotView[]): string[] {
  const counted = rounds
    .filter(({ state, tally }) => state !== 'void' && tally?.verdict === 'valid')
    .sort((a, b) => a.rules.round - b.rules.round);
  return counted.flatMap(({ tally, tieDecision }) => [
    ...(tally?.items ?? [])
      .filter(({ outcome }) => outcome === 'passes')
      .sort((a, b) => a.rank - b.rank)
      .map(({ id }) => id),
    ...(tieDecision?.itemIds ?? []),
  ]);
}

/** The last vote of a case with its earlier rounds, the first round first; votes before it do not count. */
export function lastVote(ballots: readonly BallotView[]): BallotView[] {
  const rounds: BallotView[] = [];
  for (let round = ballots.at(-1); round; round = ballots.find(({ id }) => id === rounds[0]?.runOffOf)) {
    if (rounds.includes(round)) break;
    rounds.unshift(round);
  }
  return rounds;
}
