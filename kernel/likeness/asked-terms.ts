// The terms by which candidates are looked up: of the title, and the weightiest of the rest. Bounded for any text.
import type { ComparedText } from './compared-text.ts';
import type { TermWeights } from './term-weights.ts';

export interface AskedTerm {
  readonly term: string;
  readonly weight: number;
}

const mostOfTitle = 24;
const most = 56;
const titleBoost = 1.6;
const lookedUp = /^[\p{L}\p{N}]{2,}$/u;

const weighed = (counts: ReadonlyMap<string, number>, weights: TermWeights, boost: number): AskedTerm[] =>
  [...counts]
    .filter(([term]) => lookedUp.test(term))
    .map(([term, count]) => ({ term, weight: weights.of(term) * (1 + Math.log(Math.min(count, 8))) * boost }))
    .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1));

/** Common terms are left out once they would make too many candidates; the weightiest few are always asked for. */
const mostHolders = 7000;
const least = 5;

function withinReach(terms: readonly AskedTerm[], weights: TermWeights): AskedTerm[] {
  let holders = 0;
  return terms.filter(({ term }, place) => {
    const more = weights.holdersOf(term);
    if (place >= least && holders + more > mostHolders) return false;
    holders += more;
    return true;
  });
}

export function askedTerms({ titlePairs, pairs }: ComparedText, weights: TermWeights): AskedTerm[] {
  const ofTitle = weighed(titlePairs, weights, titleBoost).slice(0, mostOfTitle);
  const taken = new Set(ofTitle.map(({ term }) => term));
  const others = weighed(pairs, weights, 1).filter(({ term }) => !taken.has(term));
  const chosen = [...ofTitle, ...others.slice(0, most - ofTitle.length)];
  return withinReach(
    chosen.sort((one, other) => other.weight - one.weight),
    weights,
  );
}
