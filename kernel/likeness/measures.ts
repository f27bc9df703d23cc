// What is measured of two texts, each between 0 and 1. Learned weights (likelihood.ts) turn them into one figure.
import type { ComparedText, Counts } from './compared-text.ts';
import type { TermWeights } from './term-weights.ts';

export interface Measures {
  /** Cosine of the weighted pairs and words of the whole texts. */
  readonly pairs: number;
  readonly words: number;
  /** How much of both titles is the same. */
  readonly titles: number;
  /** How much of the asking title is found anywhere in the other text, and the other way round. */
  readonly titleInOther: number;
  readonly otherTitleIn: number;
  /** How much of the shorter text is copied from the other. */
  readonly copied: number;
}

const saturation = 1.2;
const saturated = (count: number): number => (count * (saturation + 1)) / (count + saturation);

function cosine(one: Counts, other: Counts, weights: TermWeights): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [term, count] of few) {
    const there = many.get(term);
    if (there) shared += weights.of(term) ** 2 * saturated(count) * saturated(there);
  }
  return shared === 0 ? 0 : shared / (lengthOf(one, weights) * lengthOf(other, weights));
}

function lengthOf(counts: Counts, weights: TermWeights): number {
  let sum = 0;
  for (const [term, count] of counts) sum += (weights.of(term) * saturated(count)) ** 2;
  return Math.sqrt(sum);
}

function contained(inner: Counts, outer: Counts, weights: TermWeights): number {
  let [shared, whole] = [0, 0];
  for (const term of inner.keys()) {
    const weight = weights.of(term);
    whole += weight;
    if (outer.has(term)) shared += weight;
  }
  return whole === 0 ? 0 : shared / whole;
}

const leastShingles = 10;

function copied({ shingles: one }: ComparedText, { shingles: other }: ComparedText): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size < leastShingles) return 0;
  let shared = 0;
  for (const shingle of few) if (many.has(shingle)) shared += 1;
  return shared / few.size;
}

export function measuresOf(asking: ComparedText, found: ComparedText, weights: TermWeights): Measures {
  const forth = contained(asking.titlePairs, found.titlePairs, weights);
  const back = contained(found.titlePairs, asking.titlePairs, weights);
  return {
    pairs: cosine(asking.pairs, found.pairs, weights),
    words: cosine(asking.words, found.words, weights),
    titles: forth + back === 0 ? 0 : (2 * forth * back) / (forth + back),
    titleInOther: contained(asking.titlePairs, found.pairs, weights),
    otherTitleIn: contained(found.titlePairs, asking.pairs, weights),
    copied: copied(asking, found),
  };
}
