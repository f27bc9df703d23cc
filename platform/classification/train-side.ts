// One class against all others: a linear support vector machine with squared hinge loss, by dual coordinate descent
// (Hsieh et al. 2008). Texts of the smaller side count more, so that a rare class is not given away.
import { seeded, shuffle } from './random.ts';
import { product, type Vector } from './vector.ts';

export interface Side {
  readonly weights: Float32Array;
  readonly bias: number;
}

export interface Training {
  readonly vectors: readonly Vector[];
  readonly isInside: (index: number) => boolean;
  readonly featureCount: number;
  readonly seed: number;
}

const cost = 0.5;
const mostRounds = 20;
const calm = 0.02;

interface Descent {
  readonly weights: Float64Array;
  bias: number;
  readonly duals: Float64Array;
}

export function trainSide({ vectors, isInside, featureCount, seed }: Training): Side {
  const signs = Int8Array.from(vectors, (_, index) => (isInside(index) ? 1 : -1));
  const inside = signs.reduce((count, sign) => count + (sign > 0 ? 1 : 0), 0);
  const costInside = cost * Math.sqrt((vectors.length - inside) / Math.max(1, inside));
  const slack = (sign: number) => 1 / (2 * (sign > 0 ? Math.max(cost, costInside) : cost));
  const squares = Float64Array.from(vectors, ({ values }) => values.reduce((sum, value) => sum + value * value, 1));
  const descent: Descent = {
    weights: new Float64Array(featureCount),
    bias: 0,
    duals: new Float64Array(vectors.length),
  };
  const order = Uint32Array.from(vectors, (_, index) => index);
  const random = seeded(seed);
  for (let round = 0; round < mostRounds; round += 1) {
    shuffle(order, random);
    let strongest = 0;
    for (const index of order) {
      const sign = signs[index]!;
      const problem = { vector: vectors[index]!, sign, slack: slack(sign), square: squares[index]! };
      strongest = Math.max(strongest, step(descent, index, problem));
    }
    if (strongest < calm) break;
  }
  return { weights: Float32Array.from(descent.weights), bias: descent.bias };
}

interface Problem {
  readonly vector: Vector;
  readonly sign: number;
  readonly slack: number;
  readonly square: number;
}

/** Moves one dual variable to its optimum; answers how far from it it stood. */
function step(descent: Descent, index: number, { vector, sign, slack, square }: Problem): number {
  const { weights, duals } = descent;
  const before = duals[index]!;
  const gradient = sign * (product(vector, weights) + descent.bias) - 1 + slack * before;
  const projected = before === 0 ? Math.min(gradient, 0) : gradient;
  if (Math.abs(projected) < 1e-12) return 0;
  const after = Math.max(0, before - gradient / (square + slack));
  const change = (after - before) * sign;
  const { places, values } = vector;
  for (let at = 0; at < places.length; at += 1) weights[places[at]!]! += change * values[at]!;
  descent.bias += change;
  duals[index] = after;
  return Math.abs(projected);
}
