// Which features count, and how much: rare ones more than common ones, and those that lean to one class more than others.
import type { Features } from './features.ts';
import { hashOf } from './hash.ts';

export interface Vocabulary {
  /** Hashes of the features, ascending; the place of a hash is the place of its weight. */
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
}

export interface Labelled {
  readonly features: Features;
  readonly label: string;
}

/** A feature met in one text alone teaches nothing about the next. */
const fewestTexts = 2;
export const mostFeatures = 120_000;
/** How strongly a feature's lean to one class counts (measured: `npm run bench -- routing`). */
const lean = { most: 4, floor: 0.3 };

interface Count {
  readonly texts: number;
  readonly byClass: Map<string, number>;
}

function countFeatures(examples: readonly Labelled[]): Map<number, Count> {
  const counts = new Map<number, { texts: number; byClass: Map<string, number> }>();
  for (const { features, label } of examples) {
    for (const feature of features.keys()) {
      const hash = hashOf(feature);
      const count = counts.get(hash) ?? { texts: 0, byClass: new Map() };
      count.texts += 1;
      count.byClass.set(label, (count.byClass.get(label) ?? 0) + 1);
      counts.set(hash, count);
    }
  }
  return counts;
}

/** The strongest logarithm of how much likelier the feature is in one class than in all others. */
function leanOf({ texts, byClass }: Count, sizes: ReadonlyMap<string, number>, total: number): number {
  let strongest = 0;
  for (const [label, inside] of byClass) {
    const size = sizes.get(label)!;
    const share = (inside + 1) / (size + 2);
    const others = (texts - inside + 1) / (total - size + 2);
    strongest = Math.max(strongest, Math.log(share / others));
  }
  return Math.min(lean.most, strongest);
}

export function buildVocabulary(examples: readonly Labelled[]): Vocabulary {
  const total = examples.length;
  const sizes = new Map<string, number>();
  for (const { label } of examples) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const kept: { hash: number; weight: number; worth: number }[] = [];
  for (const [hash, count] of countFeatures(examples)) {
    if (count.texts < fewestTexts) continue;
    const rarity = Math.log((1 + total) / (1 + count.texts)) + 1;
    const weight = rarity * Math.sqrt(leanOf(count, sizes, total) + lean.floor);
    kept.push({ hash, weight, worth: weight * Math.sqrt(count.texts) });
  }
  const chosen = kept.sort((one, other) => other.worth - one.worth || one.hash - other.hash).slice(0, mostFeatures);
  chosen.sort((one, other) => one.hash - other.hash);
  return {
    hashes: Uint32Array.from(chosen, ({ hash }) => hash),
    weights: Float32Array.from(chosen, ({ weight }) => weight),
  };
}

/** The place of a feature, or -1. */
export function placeOf({ hashes }: Vocabulary, feature: string): number {
  const hash = hashOf(feature);
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle]!;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
