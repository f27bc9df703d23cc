// Which voices are worth comparing: those that share the weightiest terms. Words that stand everywhere are not looked up.
import type { Features } from './features.ts';

export interface Nearby {
  readonly voices: Features[];
  readonly postings: Map<string, { readonly at: number[]; readonly weighs: number[] }>;
}

const [looksAt, mostHolders] = [36, 400];

export const nobodyNearby = (): Nearby => ({ voices: [], postings: new Map() });

export function admit({ voices, postings }: Nearby, features: Features): void {
  const at = voices.push(features) - 1;
  for (const [term, value] of features.thing) {
    const posting = postings.get(term);
    if (posting) {
      posting.at.push(at);
      posting.weighs.push(value);
    } else postings.set(term, { at: [at], weighs: [value] });
  }
}

/** Of all that are there, by their numbers; the nearest first. */
export function nearestTo({ voices, postings }: Nearby, { thing }: Features, most: number): number[] {
  const alike = new Float64Array(voices.length);
  const met: number[] = [];
  for (const [term, value] of [...thing].slice(0, looksAt)) {
    const posting = postings.get(term);
    if (!posting || posting.at.length > mostHolders) continue;
    for (const [place, at] of posting.at.entries()) {
      if (alike[at] === 0) met.push(at);
      alike[at]! += value * posting.weighs[place]!;
    }
  }
  return met.sort((one, other) => alike[other]! - alike[one]! || one - other).slice(0, most);
}
