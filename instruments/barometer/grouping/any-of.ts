/** Words with `|` between them, for an expression: the longest first, so that no word is taken for the beginning of another. */
export const anyOf = (words: string): string =>
  words
    .split('|')
    .sort((one, other) => other.length - one.length)
    .join('|');
