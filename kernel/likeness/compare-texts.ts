// Two texts held against one another: how alike they are, and what decides it.
import type { ComparedText } from './compared-text.ts';
import type { LikenessLevel } from './contract.ts';
import { levelOf, likelihoodOf } from './likelihood.ts';
import { type Measures, measuresOf } from './measures.ts';
import type { TermWeights } from './term-weights.ts';

export interface Likeness {
  readonly measures: Measures;
  readonly likelihood: number;
  readonly level: LikenessLevel | null;
}

export function compareTexts(asking: ComparedText, found: ComparedText, weights: TermWeights): Likeness {
  const measures = measuresOf(asking, found, weights);
  const likelihood = likelihoodOf(measures);
  return { measures, likelihood, level: levelOf(measures, likelihood) };
}
