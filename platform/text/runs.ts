// Splits a text into runs: Chinese characters, whole words of other scripts, and the stops between sentences.
import { characterKind, kindOf } from './character-kind.ts';
import { fold } from './fold.ts';

export type Run =
  | { readonly kind: 'han'; readonly characters: readonly string[] }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'stop' };

const longestWord = 64;

/** Spaces and quotation marks inside a Chinese run are passed over, so 「张　伟」 is found as 张伟. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let characters: string[] = [];
  let word = '';

  function endRun() {
    if (characters.length > 0) runs.push({ kind: 'han', characters });
    if (word !== '') runs.push({ kind: 'word', text: word.slice(0, longestWord).toWellFormed() });
    characters = [];
    word = '';
  }

  for (const character of fold(text)) {
    const kind = characterKind(character);
    if (kind === kindOf.han) {
      if (word !== '') endRun();
      characters.push(character);
    } else if (kind === kindOf.word) {
      if (characters.length > 0) endRun();
      word += character;
    } else if (kind === kindOf.space) {
      if (word !== '') endRun();
    } else if (kind !== kindOf.invisible) {
      endRun();
      if (kind === kindOf.stop && runs.length > 0 && runs.at(-1)?.kind !== 'stop') runs.push({ kind: 'stop' });
    }
  }
  endRun();
  return runs;
}
