// A text as the few places of the vocabulary it touches, at length one.
import type { Features } from './features.ts';
import { placeOf, type Vocabulary } from './vocabulary.ts';

export interface Vector {
  readonly places: Uint32Array;
  readonly values: Float32Array;
}

export function vectorOf(features: Features, vocabulary: Vocabulary): Vector {
  const places: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [feature, count] of features) {
    const place = placeOf(vocabulary, feature);
    if (place < 0) continue;
    const value = (1 + Math.log(count)) * vocabulary.weights[place]!;
    places.push(place);
    values.push(value);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  return { places: Uint32Array.from(places), values: Float32Array.from(values, (value) => value / length) };
}

export function product({ places, values }: Vector, weights: Float32Array | Float64Array): number {
  let sum = 0;
  for (let index = 0; index < places.length; index += 1) sum += weights[places[index]!]! * values[index]!;
  return sum;
}
