import { type Run, runsOf } from './runs.ts';

export interface SearchTerm {
  readonly runs: readonly Run[];
  readonly isExcluded: boolean;
}

const longestInput = 200;
const mostTerms = 12;
const piece = /([-－]?)(?:["“”＂]([^"“”＂]*)["“”＂]?|([^\s"“”＂]+))/gu;

/** The words one must find (or must not): quotes hold a phrase together, a minus excludes, spaces mean "and". */
export function searchTerms(userInput: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [, minus, quoted, plain] of userInput.slice(0, longestInput).toWellFormed().matchAll(piece)) {
    const isExcluded = minus !== '';
    const phrases = quoted === undefined ? splitAtStops(runsOf(plain ?? '')) : [withoutOuterStops(runsOf(quoted))];
    for (const runs of phrases) if (runs.length > 0) terms.push({ runs, isExcluded });
  }
  return terms.slice(0, mostTerms);
}

function splitAtStops(runs: readonly Run[]): Run[][] {
  const phrases: Run[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'stop') phrases.push([]);
    else phrases.at(-1)?.push(run);
  }
  return phrases;
}

function withoutOuterStops(runs: readonly Run[]): readonly Run[] {
  return runs.at(-1)?.kind === 'stop' ? runs.slice(0, -1) : runs;
}
