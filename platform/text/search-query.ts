// Turns what a person typed into a tsquery that is always valid, whatever was typed.
import { indexedTokens, pairs } from './bigrams.ts';
import type { Run } from './runs.ts';
import { searchTerms } from './search-terms.ts';

// Tokens hold letters and digits only, so quoting them is enough.
function phraseOf(runs: readonly Run[]): string {
  let phrase = '';
  let step = 1;
  for (const [index, run] of runs.entries()) {
    if (run.kind === 'stop') {
      step = 2;
      continue;
    }
    for (const token of index === runs.length - 1 ? lastTokens(run) : indexedTokens(run).map(quote)) {
      phrase += phrase === '' ? token : ` <${step === 1 ? '-' : step}> ${token}`;
      step = 1;
    }
  }
  return phrase;
}

// The text may go on after the last character asked for: a lone one is a prefix.
function lastTokens(run: Exclude<Run, { kind: 'stop' }>): string[] {
  if (run.kind === 'word') return [quote(run.text)];
  return run.characters.length === 1 ? [`${quote(run.characters[0]!)}:*`] : pairs(run.characters).map(quote);
}

function quote(token: string): string {
  return `'${token}'`;
}

/** For `::tsquery` over searchTokens; null when nothing is left to look for (only signs, or only exclusions). */
export function searchQuery(userInput: string): string | null {
  const terms = searchTerms(userInput);
  if (!terms.some((term) => !term.isExcluded)) return null;
  return terms.map(({ runs, isExcluded }) => (isExcluded ? `!(${phraseOf(runs)})` : `(${phraseOf(runs)})`)).join(' & ');
}
