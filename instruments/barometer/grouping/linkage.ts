// Voices put together, the best tie first. Two groups become one when their voices, on average and not only two of them,
// say the same: so one place does not join two matters, nor a chain of resemblances three.
import type { Features } from './features.ts';
import { fitOf } from './fit.ts';
import type { Hands } from './hands.ts';
import { admit, nearestTo, nobodyNearby } from './nearest.ts';

/** From which average fit on two are one matter. What stood together before needs a little less: names should last. */
export const floor = 0.68;
const lasting = 0.05;
const [mostTies, mostCompared] = [24, 8];

export interface Cluster {
  readonly voices: Features[];
  /** Their numbers in the order given. */
  readonly numbers: number[];
  /** Where its voices stood, and how many of them. */
  readonly stood: Map<string, number>;
  readonly banned: Set<string>;
  /** The issue somebody put some of them into. */
  hand: string | null;
}

/** Some of many, evenly from the first to the last. */
function some<T>(all: readonly T[], most = mostCompared): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]!);
}

/** Of the better part of the pairs: what one of many says beside the matter does not part them. */
const better = 0.7;

export function averageFit(one: readonly Features[], other: readonly Features[]): number {
  const [left, right] = [some(one), some(other)];
  const fits = left.flatMap((voice) => right.map((theirs) => fitOf(voice, theirs))).sort((a, b) => b - a);
  const counted = fits.slice(0, Math.ceil(fits.length * better));
  return counted.reduce((sum, fit) => sum + fit, 0) / counted.length;
}

function alone(features: Features, number: number, { pinned, before, banned }: Hands): Cluster {
  const { id } = features.voice;
  const hand = pinned.get(id) ?? null;
  const stood = hand ?? before.get(id);
  return {
    ...{ voices: [features], numbers: [number], hand, stood: new Map(stood ? [[stood, 1]] : []) },
    banned: new Set(banned.get(id)),
  };
}

/** What people decided stands between them. */
function areKeptApart(one: Cluster, other: Cluster): boolean {
  if (one.hand && other.hand) return one.hand !== other.hand;
  const meets = (banned: ReadonlySet<string>, { stood }: Cluster) => [...stood.keys()].some((id) => banned.has(id));
  return meets(one.banned, other) || meets(other.banned, one);
}

function areOne(one: Cluster, other: Cluster): boolean {
  if (areKeptApart(one, other)) return false;
  if (one.hand && one.hand === other.hand) return true;
  const stoodTogether = [...one.stood.keys()].some((id) => other.stood.has(id));
  return averageFit(one.voices, other.voices) >= floor - (stoodTogether ? lasting : 0);
}

interface Tie {
  readonly one: number;
  readonly other: number;
  readonly fit: number;
}

/** The pairs that may be one matter, the best first. */
function tiesOf(all: readonly Features[]): Tie[] {
  const nearby = nobodyNearby();
  const ties: Tie[] = [];
  for (const [one, features] of all.entries()) {
    for (const other of nearestTo(nearby, features, mostTies)) {
      const fit = fitOf(features, all[other]!);
      if (fit >= floor - lasting) ties.push({ one, other, fit });
    }
    admit(nearby, features);
  }
  return ties.sort((a, b) => b.fit - a.fit || a.one - b.one || a.other - b.other);
}

function unite(into: Cluster, from: Cluster): void {
  into.voices.push(...from.voices);
  into.numbers.push(...from.numbers);
  for (const [id, count] of from.stood) into.stood.set(id, (into.stood.get(id) ?? 0) + count);
  for (const id of from.banned) into.banned.add(id);
  into.hand ??= from.hand;
}

/** A pair that was refused is looked at again once both have grown. */
const passes = 2;

export function link(all: readonly Features[], hands: Hands): Cluster[] {
  const clusters = all.map((features, number) => alone(features, number, hands));
  const join = (one: Cluster, other: Cluster) => {
    const [into, from] = one.voices.length >= other.voices.length ? [one, other] : [other, one];
    unite(into, from);
    for (const number of from.numbers) clusters[number] = into;
  };
  const byHand = new Map<string, number>();
  for (const [number, { hand }] of [...clusters].entries()) {
    const first = hand ? byHand.get(hand) : undefined;
    if (hand && first === undefined) byHand.set(hand, number);
    else if (first !== undefined) join(clusters[first]!, clusters[number]!);
  }
  const ties = tiesOf(all);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { one, other } of ties) {
      const [left, right] = [clusters[one]!, clusters[other]!];
      if (left !== right && areOne(left, right)) join(left, right);
    }
  }
  return [...new Set(clusters)];
}
