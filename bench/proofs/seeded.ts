// Chance that can be had again: the same seed, the same rounds.
export interface Chance {
  /** At least 0, below 1. */
  next(): number;
  below(limit: number): number;
  between(least: number, most: number): number;
  oneOf<Item>(items: readonly Item[]): Item;
  /** How often this happens: 0.1 is one time in ten. */
  happens(share: number): boolean;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    oneOf: (items) => items[below(items.length)]!,
    happens: (share) => next() < share,
  };
}

/** The seed among the words of the command, or one of this moment; it is printed, so that a run can be had again. */
export const seedIn = (words: readonly string[]): number => Number(words[0]) || Math.floor(Date.now() % 1_000_000) + 1;
