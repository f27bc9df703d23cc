// The shipped way to a suggestion: model and written duties, mixed by how much the model has seen. Pure.
import {
  blend,
  type Classifier,
  chancesOf,
  type Document,
  type DutyIndex,
  dutyChances,
  dutyScores,
  type Features,
} from '#platform/classification';
import type { Option } from './rules.ts';

export interface Knowledge {
  readonly duties: DutyIndex;
  readonly model: { readonly classifier: Classifier; readonly sampleSize: number } | null;
}

export interface Asked {
  readonly document: Document;
  readonly features: Features;
}

/** Only what may be chosen today is named: a class that is no more gives its chance to the others. */
export function optionsFor({ duties, model }: Knowledge, { document, features }: Asked): Option[] {
  const chances = model ? chancesOf(model.classifier, features) : [];
  return mixed(duties, {
    document,
    sampleSize: model?.sampleSize ?? 0,
    chances: new Map(model?.classifier.classes.map((name, place) => [name, chances[place]!])),
  });
}

interface Mixing {
  readonly document: Document;
  readonly sampleSize: number;
  readonly chances: ReadonlyMap<string, number>;
}

export function mixed(duties: DutyIndex, { document, sampleSize, chances }: Mixing): Option[] {
  const open = new Set(duties.names);
  const known = [...chances].filter(([name]) => open.has(name));
  const sum = known.reduce((total, [, chance]) => total + chance, 0) || 1;
  const scores = dutyScores(duties, document);
  const fromDuties = dutyChances(scores);
  const hasDuties = scores.some((score) => score > 0);
  return blend({
    model: new Map(known.map(([name, chance]) => [name, chance / sum])),
    duties: new Map(hasDuties ? duties.names.map((name, place) => [name, fromDuties[place]!]) : []),
    sampleSize,
  });
}
