// The shipped way: the model and the written duties, mixed by how much the model has seen.
import {
  blend,
  chancesOf,
  crossCheck,
  type Duty,
  dutyChances,
  dutyScores,
  indexDuties,
  trainClassifier,
} from '#platform/classification';
import type { Trainer } from './baselines.ts';
import type { Message } from './messages.ts';

/** Trained, with its sharpness found by cross-checking inside the training messages. */
export function trainCalibrated(training: readonly Message[]) {
  const { sharpness, threshold } = crossCheck(training, { folds: 3, seed: 5 });
  return { model: { ...trainClassifier(training), sharpness }, threshold };
}

export const linear: Trainer = (training, classes) => {
  const { model } = trainCalibrated(training);
  const places = classes.map((name) => model.classes.indexOf(name));
  return ({ features }) => {
    const chances = chancesOf(model, features);
    return places.map((place) => chances[place] ?? 0);
  };
};

export const blended =
  (duties: readonly Duty[]): Trainer =>
  (training, classes) => {
    const { model } = trainCalibrated(training);
    const index = indexDuties(duties);
    return ({ features, document }) => {
      const chances = chancesOf(model, features);
      const fromDuties = dutyChances(dutyScores(index, document));
      const mixed = blend({
        model: new Map(model.classes.map((name, place) => [name, chances[place]!])),
        duties: new Map(index.names.map((name, place) => [name, fromDuties[place]!])),
        sampleSize: training.length,
      });
      const chanceOf = new Map(mixed.map(({ name, chance }) => [name, chance]));
      return classes.map((name) => chanceOf.get(name) ?? 0);
    };
  };
