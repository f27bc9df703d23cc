// Texts that are nearly the same belong to one group: a test in which one half of a pair teaches the other is no test.
export const sameFrom = 0.6;

/** For each text the number of its group; two texts with a Jaccard likeness of word sets from `sameFrom` on share one. */
export function nearDoubles(texts: readonly (readonly string[])[]): number[] {
  const leaders = texts.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let at = index;
    while (leaders[at] !== at) at = leaders[at]!;
    leaders[index] = at;
    return at;
  };
  const sets = texts.map((words) => new Set(words));
  const texty = new Map<string, number>();
  for (const set of sets) for (const word of set) texty.set(word, (texty.get(word) ?? 0) + 1);
  const met = new Map<string, number[]>();
  for (const [index, set] of sets.entries()) {
    for (const other of candidatesOf({ set, met, texty, index })) {
      if (likeness(set, sets[other]!) >= sameFrom) leaders[leaderOf(index)] = leaderOf(other);
    }
  }
  return texts.map((_, index) => leaderOf(index));
}

interface Asking {
  readonly set: ReadonlySet<string>;
  readonly met: Map<string, number[]>;
  readonly texty: ReadonlyMap<string, number>;
  readonly index: number;
}

/** Prefix filter: two like sets share at least one of their rarest words (Bayardo et al. 2007). */
function candidatesOf({ set, met, texty, index }: Asking): Set<number> {
  const rarest = [...set].sort((one, other) => texty.get(one)! - texty.get(other)! || (one < other ? -1 : 1));
  const found = new Set<number>();
  for (const word of rarest.slice(0, set.size - Math.ceil(sameFrom * set.size) + 1)) {
    const holders = met.get(word) ?? [];
    for (const holder of holders) found.add(holder);
    holders.push(index);
    met.set(word, holders);
  }
  return found;
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size * sameFrom > other.size || other.size * sameFrom > one.size) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / (one.size + other.size - shared);
}
