// Pairs put together to clusters: whoever is tied to a member belongs, so that a chain of three is read at once.
export interface Tie {
  readonly one: string;
  readonly other: string;
  readonly likelihood: number;
}

/** Clusters with their strongest tie first; a cluster is never larger than `most`: weaker ties beyond it are left out. */
export function clustersOf<T extends Tie>(ties: readonly T[], most = 12): { ids: string[]; ties: T[] }[] {
  const clusterOf = new Map<string, { ids: Set<string>; ties: T[] }>();
  for (const tie of [...ties].sort((a, b) => b.likelihood - a.likelihood)) {
    const one = clusterOf.get(tie.one) ?? { ids: new Set([tie.one]), ties: [] };
    const other = clusterOf.get(tie.other) ?? { ids: new Set([tie.other]), ties: [] };
    if (one !== other && one.ids.size + other.ids.size > most) continue;
    const joined =
      one === other ? one : { ids: new Set([...one.ids, ...other.ids]), ties: [...one.ties, ...other.ties] };
    joined.ties.push(tie);
    for (const id of joined.ids) clusterOf.set(id, joined);
  }
  return [...new Set(clusterOf.values())]
    .map(({ ids, ties: held }) => ({
      ids: [...ids],
      ties: held.sort((a, b) => b.likelihood - a.likelihood),
    }))
    .sort((a, b) => (b.ties[0]?.likelihood ?? 0) - (a.ties[0]?.likelihood ?? 0));
}
