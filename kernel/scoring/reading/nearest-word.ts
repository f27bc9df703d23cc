// The known word somebody probably meant.
function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + change));
    }
    previous = current;
  }
  return previous[other.length]!;
}

/** Null when nothing known is near: a far-fetched guess misleads. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (word.length > 80) return null;
  const reach = Math.max(2, Math.floor(word.length / 3));
  let best: { word: string; at: number } | null = null;
  for (const candidate of known) {
    const at = distance(word.toLowerCase(), candidate.toLowerCase());
    if (at <= reach && (best === null || at < best.at)) best = { word: candidate, at };
  }
  return best?.word ?? null;
}

/** The code that names the nearest word when there is one. */
export function guessing<Code extends string>(code: Code, word: string, known: readonly string[]) {
  const nearest = nearestWord(word, known);
  const params = { word: word.slice(0, 60) };
  return nearest === null ? { code, params } : { code: `${code}-nearest` as const, params: { ...params, nearest } };
}
