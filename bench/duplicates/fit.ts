// Logistic regression on the teaching half, by plain descent; no weight may be negative, so that each says "more alike".
import { learnedBias, learnedWeights, type Measures } from '#kernel/likeness';
import { type Row, rounded } from '../figures.ts';
import type { JudgedPair } from './judged.ts';
import { asksTheSame } from './judgements.ts';

type Name = keyof typeof learnedWeights;
const names = Object.keys(learnedWeights) as Name[];
const [rounds, rate, decay] = [4000, 4, 0.001];

interface Example {
  readonly values: readonly number[];
  readonly wanted: number;
  readonly weight: number;
}

const exampleOf = (measures: Measures, wanted: number, weight: number): Example => ({
  values: names.map((name) => measures[name]),
  wanted,
  weight,
});

function fitted(examples: readonly Example[]): { weights: number[]; bias: number } {
  let bias = 0;
  let weights = names.map(() => 0);
  const whole = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round += 1) {
    let slopeOfBias = 0;
    const slopes = names.map(() => 0);
    for (const { values, wanted, weight } of examples) {
      const sum = values.reduce((total, value, at) => total + value * weights[at]!, bias);
      const miss = (1 / (1 + Math.exp(-sum)) - wanted) * weight;
      slopeOfBias += miss;
      for (const [at, value] of values.entries()) slopes[at]! += miss * value;
    }
    bias -= (rate * slopeOfBias) / whole;
    weights = weights.map((weight, at) => Math.max(0, weight - rate * (slopes[at]! / whole + decay * weight)));
  }
  return { weights, bias };
}

/** Shipped weights beside what the sheet teaches today; a wide gap says they should be learned anew. */
export function fitAgain(judged: readonly JudgedPair[], unrelated: readonly Measures[]): Row[] {
  const examples = judged
    .filter(({ isTest }) => !isTest)
    .map((pair) => exampleOf(pair.measures, asksTheSame(pair) ? 1 : 0, 1));
  const { weights, bias } = fitted([...examples, ...unrelated.map((measures) => exampleOf(measures, 0, 0.1))]);
  const rows = names.map((name, at): Row => {
    return { measure: name, shipped: learnedWeights[name], 'learned now': rounded(weights[at]!, 2) };
  });
  return [...rows, { measure: 'bias', shipped: learnedBias, 'learned now': rounded(bias, 2) }];
}
