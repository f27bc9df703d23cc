// From measures to three words for people. The weights were learned from hand-judged pairs (bench/duplicates, half of
// them; the other half tests). `copied` decides the strongest word alone: it says what no paraphrase can.
import type { LikenessLevel } from './contract.ts';
import type { Measures } from './measures.ts';

export const learnedWeights: Omit<Measures, 'copied'> = {
  pairs: 3.3,
  words: 3.3,
  titles: 2.2,
  titleInOther: 1,
  otherTitleIn: 1.1,
};
export const learnedBias = -3.5;

/** From which likelihood on something is said at all, and said to ask the same. */
export const thresholds = { somewhat: 0.2, same: 0.45, copied: 0.6 } as const;

/** The share of such pairs that a reader judged to ask the same. */
export function likelihoodOf(measures: Measures): number {
  const sum = Object.entries(learnedWeights).reduce(
    (total, [name, weight]) => total + weight * measures[name as keyof Measures],
    learnedBias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** Null: not alike enough to be shown. */
export function levelOf(measures: Measures, likelihood = likelihoodOf(measures)): LikenessLevel | null {
  if (measures.copied >= thresholds.copied && likelihood >= thresholds.same) return 'nearly-identical';
  if (likelihood >= thresholds.same) return 'same-request';
  return likelihood >= thresholds.somewhat ? 'somewhat-alike' : null;
}
