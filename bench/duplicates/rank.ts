// Where the wanted text stands among all others.
export interface RankFigures {
  readonly recallAt1: number;
  readonly recallAt5: number;
  readonly meanReciprocalRank: number;
}

/** Equal scores count against the wanted one. */
export function rankAmong(scores: readonly number[], wanted: number): number {
  const own = scores[wanted] ?? 0;
  return 1 + scores.filter((score, at) => at !== wanted && score >= own).length;
}

export function rankFigures(ranks: readonly number[]): RankFigures {
  const share = (within: number) => ranks.filter((rank) => rank <= within).length / Math.max(1, ranks.length);
  const reciprocal = ranks.reduce((sum, rank) => sum + 1 / rank, 0) / Math.max(1, ranks.length);
  return { recallAt1: share(1), recallAt5: share(5), meanReciprocalRank: reciprocal };
}

/** The chance that a pair that asks the same scores higher than one that does not. */
export function areaUnderCurve(positive: readonly number[], negative: readonly number[]): number {
  let won = 0;
  for (const one of positive) for (const other of negative) won += one > other ? 1 : one === other ? 0.5 : 0;
  return won / Math.max(1, positive.length * negative.length);
}
