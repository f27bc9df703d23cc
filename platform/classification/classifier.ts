// A linear classifier over texts: one side for each class, and a temperature that turns scores into honest chances.
import type { Features } from './features.ts';
import { type Side, trainSide } from './train-side.ts';
import { product, vectorOf } from './vector.ts';
import { buildVocabulary, type Labelled, type Vocabulary } from './vocabulary.ts';

export interface Classifier {
  readonly classes: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly sides: readonly Side[];
  /** Scores are multiplied by it before they become chances; found on texts held back. */
  readonly sharpness: number;
}

export const usualSharpness = 3;

/** Classes in the order of their names, so that the same examples give the same model. */
export function trainClassifier(examples: readonly Labelled[], seed = 1): Classifier {
  const vocabulary = buildVocabulary(examples);
  const vectors = examples.map(({ features }) => vectorOf(features, vocabulary));
  const classes = [...new Set(examples.map(({ label }) => label))].sort();
  const featureCount = vocabulary.hashes.length;
  const sides = classes.map((name, index) =>
    trainSide({ vectors, featureCount, seed: seed + index, isInside: (at) => examples[at]!.label === name }),
  );
  return { classes, vocabulary, sides, sharpness: usualSharpness };
}

export function scoresOf({ vocabulary, sides }: Classifier, features: Features): number[] {
  const vector = vectorOf(features, vocabulary);
  return sides.map(({ weights, bias }) => product(vector, weights) + bias);
}

/** A chance for each class; they add up to one. */
export function chancesOf(classifier: Classifier, features: Features): number[] {
  return softmax(scoresOf(classifier, features), classifier.sharpness);
}

export function softmax(scores: readonly number[], sharpness: number): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp((score - highest) * sharpness));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}
