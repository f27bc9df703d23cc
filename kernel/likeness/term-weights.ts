// How much a term says: little when many texts have it, all when one has.
export interface TermWeights {
  of(term: string): number;
  /** About how many texts of the committee hold a pair of characters or a word. */
  holdersOf(term: string): number;
}

export interface TermStatistics {
  /** Texts that were counted. */
  readonly documents: number;
  /** Texts there are; as many as were counted when not said. */
  readonly all?: number;
  /** In how many of them a pair of characters, or a word of another script, stands; rare ones may be missing. */
  readonly holding: ReadonlyMap<string, number>;
}

export const noStatistics: TermStatistics = { documents: 0, holding: new Map() };

const isLongHan = (term: string): boolean => term.length > 2 && /^\p{Script=Han}+$/u.test(term);

/** Between 0 and 1, so that committees of any size compare. A longer word weighs what its pairs weigh on average. */
export function weightsFrom({ documents, holding, all = documents }: TermStatistics): TermWeights {
  const most = Math.log(documents + 1.5) + Math.LN2;
  const known = new Map<string, number>();
  const single = (term: string) => {
    const held = holding.get(term) ?? 0;
    return Math.max(0.02, Math.log((documents + 1.5) / (held + 0.5)) / most);
  };
  function long(term: string): number {
    let sum = 0;
    for (let at = 1; at < term.length; at += 1) sum += single(term.slice(at - 1, at + 1));
    return sum / (term.length - 1);
  }
  function of(term: string): number {
    const before = known.get(term);
    if (before !== undefined) return before;
    const weight = isLongHan(term) ? long(term) : single(term);
    known.set(term, weight);
    return weight;
  }
  // What was met once or never in what was counted may still stand in several of all.
  const holdersOf = (term: string) => (all / Math.max(1, documents)) * (holding.get(term) ?? 1);
  return { of, holdersOf };
}

/** Counted over texts at hand, for a committee that has no count of its own yet, and for measuring. */
export function statisticsOf(texts: Iterable<Iterable<string>>): TermStatistics {
  const holding = new Map<string, number>();
  let documents = 0;
  for (const terms of texts) {
    documents += 1;
    for (const term of new Set(terms)) holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  return { documents, holding };
}
