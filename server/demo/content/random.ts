// A seeded source of chance (mulberry32): the same seed gives the same committee on every machine.

/** Everything in the demo that varies takes one of these; nothing calls Math.random. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number between the two bounds, both included. */
  integer(least: number, most: number): number;
  /** One element; the list must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** One element, each as likely as its weight says. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T;
  /** True as often as the share says. */
  chance(share: number): boolean;
  /** A new list in another order. */
  shuffle<T>(list: readonly T[]): T[];
  /** Some different elements of the list. */
  sample<T>(list: readonly T[], count: number): T[];
}

export function seededRandom(seed: number): Random {
  const next = mulberry32(seed);
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const shuffle = <T>(list: readonly T[]): T[] => {
    const rest = [...list];
    const shuffled: T[] = [];
    while (rest.length > 0) shuffled.push(...rest.splice(integer(0, rest.length - 1), 1));
    return shuffled;
  };
  return {
    next,
    integer,
    pick: (list) => list[integer(0, list.length - 1)]!,
    weighted: (entries) => weightedChoice(entries, next),
    chance: (share) => next() < share,
    shuffle,
    sample: (list, count) => shuffle(list).slice(0, count),
  };
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function weightedChoice<T>(entries: readonly (readonly [T, number])[], next: () => number): T {
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let left = next() * total;
  for (const [value, weight] of entries) {
    left -= weight;
    if (left < 0) return value;
  }
  return entries[entries.length - 1]![0];
}
