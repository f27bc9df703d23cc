// The longest stretches two texts have in common, with their places in both: why they are held to be alike.
import type { MarkedRange } from './contract.ts';
import { foldWithPlaces } from './fold-with-places.ts';

export interface SharedPassage {
  readonly inFirst: MarkedRange;
  readonly inSecond: MarkedRange;
  /** Characters that agree, without spaces. */
  readonly length: number;
}

export interface PassageLimits {
  readonly shortest: number;
  readonly most: number;
}

const longestText = 20_000;
const mostPlacesTried = 8;

interface Run {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

function placesByStart(text: string, width: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + width <= text.length; at += 1) {
    const start = text.slice(at, at + width);
    const known = places.get(start);
    if (!known) places.set(start, [at]);
    else if (known.length < mostPlacesTried) known.push(at);
  }
  return places;
}

function agreeing(first: string, second: string, from: readonly [number, number]): number {
  const [one, other] = from;
  const most = Math.min(first.length - one, second.length - other);
  let length = 0;
  while (length < most && first[one + length] === second[other + length]) length += 1;
  return length;
}

/** Runs in the order of the first text; one that lies inside the run before is not told again. */
function runsIn(first: string, second: string, shortest: number): Run[] {
  const places = placesByStart(second, shortest);
  const runs: Run[] = [];
  for (let at = 0; at + shortest <= first.length; ) {
    let best: Run | undefined;
    for (const place of places.get(first.slice(at, at + shortest)) ?? []) {
      const length = agreeing(first, second, [at, place]);
      if (!best || length > best.length) best = { first: at, second: place, length };
    }
    if (best) runs.push(best);
    at += best?.length ?? 1;
  }
  return runs;
}

/** The longest passages first; spaces, line ends inside a line and hidden characters do not part what agrees. */
export function sharedPassages(first: string, second: string, { shortest, most }: PassageLimits): SharedPassage[] {
  const one = foldWithPlaces(first.slice(0, longestText));
  const other = foldWithPlaces(second.slice(0, longestText));
  return runsIn(one.text, other.text, shortest)
    .sort((a, b) => b.length - a.length)
    .slice(0, most)
    .map((run) => ({
      inFirst: { start: one.starts[run.first]!, end: one.ends[run.first + run.length - 1]! },
      inSecond: { start: other.starts[run.second]!, end: other.ends[run.second + run.length - 1]! },
      length: run.length,
    }));
}
