// Overlapping pairs of Chinese characters: they find every word without a dictionary, and never need a reindex.
import { stopMark } from './character-kind.ts';
import { type Run, runsOf } from './runs.ts';

export function pairs(characters: readonly string[]): string[] {
  if (characters.length === 1) return [characters[0]!];
  const found: string[] = [];
  for (let index = 1; index < characters.length; index += 1) {
    found.push(characters[index - 1]! + characters[index]!);
  }
  return found;
}

/** The bigrams and words of a text in order, for comparing texts; a lone character stands for itself. */
export function bigrams(text: string): string[] {
  const tokens: string[] = [];
  for (const run of runsOf(text)) {
    if (run.kind === 'han') tokens.push(...pairs(run.characters));
    else if (run.kind === 'word') tokens.push(run.text);
  }
  return tokens;
}

/** As indexed: the last character of a run also stands alone, so that a one-character query finds it. */
export function indexedTokens(run: Run): string[] {
  if (run.kind === 'stop') return [stopMark];
  if (run.kind === 'word') return [run.text];
  const last = run.characters.at(-1)!;
  return run.characters.length === 1 ? [last] : [...pairs(run.characters), last];
}

/** Give the answer to `to_tsvector('simple', …)`. The order of the tokens is their position in the vector. */
export function searchTokens(text: string): string {
  return runsOf(text).flatMap(indexedTokens).join(' ');
}
