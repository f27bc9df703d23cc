// How sure is sure: the sharpness of the chances, and from which chance on one says so; both found on texts held back.
import { softmax } from './classifier.ts';
import type { Judged } from './judged.ts';

const smallestChance = 1e-6;

/** The sharpness under which the truth was least surprising. */
export function fitSharpness(
  scored: readonly { readonly scores: readonly number[]; readonly truth: number }[],
): number {
  const surprise = (sharpness: number) =>
    scored.reduce(
      (sum, { scores, truth }) => sum - Math.log(Math.max(smallestChance, softmax(scores, sharpness)[truth] ?? 0)),
      0,
    );
  let low = Math.log(0.2);
  let high = Math.log(40);
  for (let round = 0; round < 40; round += 1) {
    const left = low + (high - low) * 0.382;
    const right = low + (high - low) * 0.618;
    if (surprise(Math.exp(left)) < surprise(Math.exp(right))) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

/** Of what is called sure, this share is to be right. */
export const wantedRight = 0.9;
const fewestSure = 10;

/**
 * The lowest chance from which on the first suggestions were right often enough; above 1 when no chance was.
 * A run of a few lucky texts proves nothing, so the sure ones must be ten at least.
 */
export function fitThreshold(judged: readonly Judged[], wanted = wantedRight): number {
  const sorted = judged
    .map(({ chances, truth }) => ({
      first: Math.max(...chances),
      isRight: chances.indexOf(Math.max(...chances)) === truth,
    }))
    .sort((one, other) => other.first - one.first);
  let right = 0;
  let threshold = 1.01;
  for (const [index, { first, isRight }] of sorted.entries()) {
    if (isRight) right += 1;
    // Texts with the same chance stand or fall together.
    const isLastOfItsChance = sorted[index + 1]?.first !== first;
    if (isLastOfItsChance && index + 1 >= fewestSure && right / (index + 1) >= wanted) threshold = first;
  }
  return threshold;
}
