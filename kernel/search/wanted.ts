// What was typed as words that must be there and words that must not, each a query of its own.
import { searchQuery } from '#platform/text';

export interface Wanted {
  readonly words: readonly string[];
  readonly unwanted: readonly string[];
}

/** Null when nothing is left to look for. Words may lie in different parts of a case, so each is asked for apart. */
export function wantedIn(typed: string): Wanted | null {
  const query = searchQuery(typed);
  if (query === null) return null;
  // Tokens hold letters and digits only, so the sign between the terms stands nowhere else.
  const terms = query.split(' & ');
  return {
    words: terms.filter((term) => !term.startsWith('!')),
    unwanted: terms.filter((term) => term.startsWith('!')).map((term) => term.slice(1)),
  };
}

/** Whether the typed words can be looked for at all; it says nothing about what would be found. */
export const isFindable = (typed: string): boolean => searchQuery(typed) !== null;
