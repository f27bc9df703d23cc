// Whose turn it is, as one reads it: the role, in the words of the part that knows it.
import type { CaseWords } from './case-words.ts';

const places = ['proposals.turns', 'undertakings.turns'];

export function sayTurn(words: CaseWords, who: string): string {
  const key = places.map((place) => `${place}.${who}`).find(words.knows);
  return key ? words.say(key) : who;
}
