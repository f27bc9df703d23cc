// How well two voices go together: by what they are about, by what their titles say, and by where they are.
import type { Features, PlacesOf } from './features.ts';

const nothing: ReadonlySet<string> = new Set();

/** How much of each title is found in the other's text, whichever is less. */
function coverOf(one: Features, other: Features, without = nothing): number {
  return Math.min(found(one.title, other.whole, without), found(other.title, one.whole, without));
}

function found(title: Features['title'], whole: Features['whole'], without: ReadonlySet<string>): number {
  let [shared, all] = [0, 0];
  for (const [pair, weight] of title) {
    if (without.has(pair)) continue;
    all += weight;
    if (whole.has(pair)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

function alikeness({ thing: one }: Features, { thing: other }: Features): number {
  let dot = 0;
  for (const [term, value] of one) dot += value * (other.get(term) ?? 0);
  return dot;
}

const namedFrom = 0.7;
const telling = new Set(['estate', 'institution', 'village']);

/** How exactly it says where: not, by a road or the like that may touch several matters, or by an estate. */
function saysWhere(places: PlacesOf): 0 | 1 | 2 {
  let says: 0 | 1 | 2 = 0;
  for (const { place, share } of places.values()) {
    if (share < namedFrom) continue;
    if (telling.has(place.kind)) return 2;
    says = 1;
  }
  return says;
}

/** Learned on pairs somebody read (bench/issues). Each names a place and none is the other's: two matters, alike or not. */
const placeGain = 0.3;
const placeLoss = [0, 0.2, 0.5] as const;
/** One place alone is no matter: this much must be alike without it. */
const [leastMatter, strictness] = [0.38, 1];

function sharedPlaces(one: PlacesOf, other: PlacesOf): { agrees: number; pairs: ReadonlySet<string> } {
  let agrees = 0;
  const pairs = new Set<string>();
  for (const [key, { place, share }] of one) {
    const theirs = other.get(key);
    if (!theirs) continue;
    agrees = Math.max(agrees, Math.sqrt(share * theirs.share) * place.weight);
    for (let at = 1; at < key.length; at += 1) pairs.add(key.slice(at - 1, at + 1));
  }
  return { agrees, pairs };
}

const lossOf = (one: PlacesOf, other: PlacesOf): number =>
  placeLoss[Math.min(saysWhere(one), saysWhere(other)) as 0 | 1 | 2];

/** From about 0 to 2.3, which is a copy; a reader calls half of those with 0.6 one matter. */
export function fitOf(one: Features, other: Features): number {
  const thing = alikeness(one, other);
  const whole = thing + coverOf(one, other);
  const { agrees, pairs } = sharedPlaces(one.places, other.places);
  if (agrees === 0) return whole - lossOf(one.places, other.places);
  const matter = thing + coverOf(one, other, pairs);
  return whole + placeGain * agrees - strictness * Math.max(0, leastMatter - matter);
}
