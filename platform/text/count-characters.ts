// How long a text is for a word limit: every visible character counts one, Chinese or not, punctuation too.
const uncounted = /[\s\p{Cc}\p{Cf}\p{M}]/u;

/** Code points without white space, marks and invisible characters; what the limits of the office mean by 字. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const character of text) if (!uncounted.test(character)) count += 1;
  return count;
}
