// The ways of comparing that were tried beside the shipped one, over the same terms.
import { type ComparedText, likelihoodOf, measuresOf } from '#kernel/likeness';
import type { Collection } from './collection.ts';

export type Way = (asking: ComparedText, found: ComparedText, collection: Collection) => number;

type Counts = ComparedText['pairs'];

function plainCosine(one: Counts, other: Counts, { weights }: Collection): number {
  let shared = 0;
  for (const [term, count] of one) shared += weights.of(term) ** 2 * count * (other.get(term) ?? 0);
  const length = (counts: Counts) => Math.sqrt([...counts].reduce((sum, [t, n]) => sum + (weights.of(t) * n) ** 2, 0));
  return shared === 0 ? 0 : shared / (length(one) * length(other));
}

const [k1, b] = [1.2, 0.75];

/** As a share of what the asking text scores against itself, so that texts of any length compare. */
function bm25(asking: Counts, found: Counts, collection: Collection, average: number): number {
  const norm = (length: number) => k1 * (1 - b + (b * length) / average);
  let [score, own] = [0, 0];
  for (const [term, count] of asking) {
    const weight = collection.weights.of(term);
    const there = found.get(term) ?? 0;
    score += (weight * there * (k1 + 1)) / (there + norm(found.size));
    own += (weight * count * (k1 + 1)) / (count + norm(asking.size));
  }
  return own === 0 ? 0 : score / own;
}

const signatures = new WeakMap<ComparedText, Uint32Array>();
const signatureLength = 128;

function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}

function signatureOf(text: ComparedText): Uint32Array {
  const before = signatures.get(text);
  if (before) return before;
  const signature = new Uint32Array(signatureLength).fill(0xffffffff);
  for (const shingle of text.shingles) {
    const hash = hashOf(shingle);
    for (let seed = 0; seed < signatureLength; seed += 1) {
      const mixed = Math.imul(hash ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;
      if (mixed < signature[seed]!) signature[seed] = mixed;
    }
  }
  signatures.set(text, signature);
  return signature;
}

function minHash(one: ComparedText, other: ComparedText): number {
  const [left, right] = [signatureOf(one), signatureOf(other)];
  if (one.shingles.size === 0 || other.shingles.size === 0) return 0;
  return left.reduce((same, value, at) => same + (value === right[at] ? 1 : 0), 0) / signatureLength;
}

export const ways: Readonly<Record<string, Way>> = {
  'TF-IDF cosine, pairs of characters': (asking, found, all) => plainCosine(asking.pairs, found.pairs, all),
  'BM25, pairs of characters': (asking, found, all) => bm25(asking.pairs, found.pairs, all, all.averages.pairs),
  'BM25, segmented words': (asking, found, all) => bm25(asking.words, found.words, all, all.averages.words),
  'MinHash of 5-character shingles': (asking, found) => minHash(asking, found),
  'titles alone': (asking, found, { weights }) => measuresOf(asking, found, weights).titles,
  'learned combination (shipped)': (asking, found, { weights }) => likelihoodOf(measuresOf(asking, found, weights)),
};
