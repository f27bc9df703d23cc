import type { MarkedRange } from './contract.ts';
import { foldWithPlaces } from './fold-with-places.ts';
import { type SearchTerm, searchTerms } from './search-terms.ts';

function needleOf(term: SearchTerm): string {
  return term.runs
    .map((run) => (run.kind === 'han' ? run.characters.join('') : run.kind === 'word' ? run.text : ''))
    .join('');
}

function isInsideWord(original: string, start: number, end: number): boolean {
  const glued = (left: string | undefined, right: string | undefined) =>
    left !== undefined &&
    right !== undefined &&
    [left, right].every((one) => /[\p{L}\p{N}]/u.test(one)) &&
    ![left, right].some((one) => /\p{Script=Han}/u.test(one));
  return glued(original[start - 1], original[start]) || glued(original[end - 1], original[end]);
}

/** Every place in the text that a search would mark, in order and without overlaps. */
export function marksOf(original: string, userInput: string): MarkedRange[] {
  const folded = foldWithPlaces(original);
  const found: MarkedRange[] = [];
  for (const term of searchTerms(userInput)) {
    const needle = needleOf(term);
    if (term.isExcluded || needle === '') continue;
    for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + needle.length)) {
      const start = folded.starts[at]!;
      const end = folded.ends[at + needle.length - 1]!;
      if (!isInsideWord(original, start, end)) found.push({ start, end });
    }
  }
  return joined(found.sort((one, other) => one.start - other.start || one.end - other.end));
}

function joined(sorted: readonly MarkedRange[]): MarkedRange[] {
  const ranges: MarkedRange[] = [];
  for (const range of sorted) {
    const last = ranges.at(-1);
    if (last && range.start < last.end)
      ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else ranges.push(range);
  }
  return ranges;
}
