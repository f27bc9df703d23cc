// Simple ways beside which the shipped one must earn its place.
import { type Duty, dutyChances, dutyScores, type Features, indexDuties, type Judged } from '#platform/classification';
import type { Message } from './messages.ts';

export type Judge = (message: Message) => readonly number[];
export type Trainer = (training: readonly Message[], classes: readonly string[]) => Judge;

export const majority: Trainer = (training, classes) => {
  const counts = classes.map((name) => training.filter(({ label }) => label === name).length / training.length);
  return () => counts;
};

/** Multinomial naive Bayes over the same features, add-one. */
export const naiveBayes: Trainer = (training, classes) => {
  const counts = classes.map(() => new Map<string, number>());
  const totals = classes.map(() => 0);
  const sizes = classes.map(() => 0);
  const vocabulary = new Set<string>();
  for (const { label, features } of training) {
    const place = classes.indexOf(label);
    sizes[place]! += 1;
    for (const [feature, count] of features) {
      vocabulary.add(feature);
      counts[place]!.set(feature, (counts[place]!.get(feature) ?? 0) + count);
      totals[place]! += count;
    }
  }
  return ({ features }) =>
    classes.map((_, place) => {
      let score = Math.log((sizes[place]! + 1) / (training.length + classes.length));
      for (const [feature, count] of features) {
        if (!vocabulary.has(feature)) continue;
        score += count * Math.log(((counts[place]!.get(feature) ?? 0) + 1) / (totals[place]! + vocabulary.size));
      }
      return score;
    });
};

const lengthOf = (weights: ReadonlyMap<string, number>): number =>
  Math.sqrt([...weights.values()].reduce((sum, value) => sum + value * value, 0)) || 1;

/** The mean of each class's TF-IDF vectors, and the cosine to it. */
export const centroid: Trainer = (training, classes) => {
  const holders = new Map<string, number>();
  for (const { features } of training) {
    for (const feature of features.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  }
  const weigh = (features: Features) => {
    const weights = new Map<string, number>();
    for (const [feature, count] of features) {
      const met = holders.get(feature);
      if (met) weights.set(feature, (1 + Math.log(count)) * Math.log((1 + training.length) / met));
    }
    return { weights, length: lengthOf(weights) };
  };
  const centres = classes.map(() => new Map<string, number>());
  for (const { label, features } of training) {
    const centre = centres[classes.indexOf(label)]!;
    const { weights, length } = weigh(features);
    for (const [feature, value] of weights) centre.set(feature, (centre.get(feature) ?? 0) + value / length);
  }
  const lengths = centres.map(lengthOf);
  return ({ features }) => {
    const { weights, length } = weigh(features);
    return centres.map((centre, place) => {
      let sum = 0;
      for (const [feature, value] of weights) sum += value * (centre.get(feature) ?? 0);
      return sum / (length * lengths[place]!);
    });
  };
};

/** No training at all: the written duties alone. */
export const dutiesAlone =
  (duties: readonly Duty[]): Trainer =>
  (_training, classes) => {
    const index = indexDuties(classes.map((name) => duties.find((duty) => duty.name === name) ?? { name, text: '' }));
    return ({ document }) => dutyChances(dutyScores(index, document));
  };

export function judgeAll(messages: readonly Message[], classes: readonly string[], judge: Judge): Judged[] {
  return messages.map((message) => ({ chances: judge(message), truth: classes.indexOf(message.label) }));
}
