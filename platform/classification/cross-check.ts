// Cross-validation: every text is judged once by a model that has not seen it or its doubles.
import { fitSharpness, fitThreshold } from './calibrate.ts';
import { scoresOf, softmax, trainClassifier } from './classifier.ts';
import type { Judged } from './judged.ts';
import { seeded } from './random.ts';
import type { Labelled } from './vocabulary.ts';

export interface CrossChecked {
  readonly classes: readonly string[];
  readonly judged: readonly Judged[];
  readonly sharpness: number;
  readonly threshold: number;
}

export interface Folding {
  readonly folds: number;
  readonly seed: number;
  /** Texts of one group never straddle two folds; absent: each text is a group of its own. */
  readonly groups?: readonly number[];
}

/** The fold of each text. */
export function foldsOf(count: number, { folds, seed, groups }: Folding): number[] {
  const random = seeded(seed);
  const byGroup = new Map<number, number>();
  return Array.from({ length: count }, (_, index) => {
    const group = groups?.[index] ?? index;
    const fold = byGroup.get(group) ?? Math.floor(random() * folds);
    byGroup.set(group, fold);
    return fold;
  });
}

const unseen = -1e3;

/** Sharpness is fitted on each fold's scores by the other folds', so that no text judges itself. */
export function crossCheck(examples: readonly Labelled[], folding: Folding): CrossChecked {
  const classes = [...new Set(examples.map(({ label }) => label))].sort();
  const foldOf = foldsOf(examples.length, folding);
  const scored = examples.map(({ label }) => ({ scores: [] as number[], truth: classes.indexOf(label) }));
  for (let fold = 0; fold < folding.folds; fold += 1) {
    const model = trainClassifier(
      examples.filter((_, index) => foldOf[index] !== fold),
      folding.seed,
    );
    const placeIn = classes.map((name) => model.classes.indexOf(name));
    for (const [index, { features }] of examples.entries()) {
      if (foldOf[index] !== fold) continue;
      const scores = scoresOf(model, features);
      scored[index]!.scores = placeIn.map((place) => (place < 0 ? unseen : scores[place]!));
    }
  }
  const judged = scored.map(({ scores, truth }) => ({ scores, truth, chances: [] as number[] }));
  for (let fold = 0; fold < folding.folds; fold += 1) {
    const sharpness = fitSharpness(scored.filter((_, index) => foldOf[index] !== fold));
    for (const [index, one] of judged.entries()) {
      if (foldOf[index] === fold) one.chances = softmax(one.scores, sharpness);
    }
  }
  return { classes, judged, sharpness: fitSharpness(scored), threshold: fitThreshold(judged) };
}
