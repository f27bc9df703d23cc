// Names that no ending tells (奥园一城 without 小区): what stands right behind an area at the head of several titles, always
// in the same characters. They say where more than what: their pairs weigh less, and who shares one shares a place.
import { titlePieces } from './places-in.ts';

export interface LearnedNames {
  /** The names in a title. */
  in(title: string): string[];
  /** What remains of the weight of a pair of characters. */
  of(pair: string): number;
}

const [shortest, longest, leastTitles] = [3, 8, 3];
const [standsFirst, staysWhole] = [0.6, 0.6];
const remains = 0.4;

const occurrences = (titles: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const pieces = new Set<string>();
    for (let at = 0; at < title.length; at += 1) {
      for (let size = shortest; size <= longest + 1 && at + size <= title.length; size += 1) {
        pieces.add(title.slice(at, at + size));
      }
    }
    for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
};

function firstPieces(titles: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const starts = new Set<string>();
    for (const piece of titlePieces(title)) {
      for (let size = shortest; size <= Math.min(longest + 1, piece.length); size += 1)
        starts.add(piece.slice(0, size));
    }
    for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return counts;
}

export function learnNames(titles: readonly string[]): LearnedNames {
  const distinct = [...new Set(titles)];
  const [starts, all] = [firstPieces(distinct), occurrences(distinct)];
  const grown = new Map<string, number>();
  for (const [start, count] of starts) {
    const shorter = start.slice(0, -1);
    grown.set(shorter, Math.max(grown.get(shorter) ?? 0, count));
  }
  const names = [...starts]
    .filter(([name, count]) => name.length <= longest && count >= leastTitles)
    .filter(([name, count]) => count >= standsFirst * (all.get(name) ?? count))
    .filter(([name, count]) => (grown.get(name) ?? 0) < staysWhole * count)
    .map(([name]) => name);
  const known = new Set(names);
  const inNames = new Set(names.flatMap((name) => [...name].slice(1).map((_, at) => name.slice(at, at + 2))));
  return {
    in: (title) => titlePieces(title).flatMap((piece) => longestStart(piece, known)),
    of: (pair) => (inNames.has(pair) ? remains : 1),
  };
}

function longestStart(piece: string, known: ReadonlySet<string>): string[] {
  for (let size = Math.min(longest, piece.length); size >= shortest; size -= 1) {
    if (known.has(piece.slice(0, size))) return [piece.slice(0, size)];
  }
  return [];
}
