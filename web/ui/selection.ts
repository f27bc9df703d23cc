// Which of a list are picked for a batch.
export interface Selection {
  picked: ReadonlySet<string>;
  onChange: (picked: Set<string>) => void;
}

/** Shift adds everything between the last tick and this one. */
export function picksAfter(
  keys: readonly string[],
  selection: Selection,
  change: { key: string; from?: string | undefined },
) {
  const picked = new Set(selection.picked);
  const isAdding = !picked.has(change.key);
  const ends = [keys.indexOf(change.from ?? change.key), keys.indexOf(change.key)].sort((a, b) => a - b);
  for (const key of keys.slice(ends[0], (ends[1] ?? 0) + 1)) {
    if (isAdding) picked.add(key);
    else picked.delete(key);
  }
  return picked;
}
