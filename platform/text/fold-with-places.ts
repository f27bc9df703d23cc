import { characterKind, kindOf } from './character-kind.ts';
import { fold } from './fold.ts';

interface FoldedText {
  readonly text: string;
  /** For each unit of `text`, where it began in the original, and where the original goes on. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function foldWithPlaces(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of original) {
    const end = offset + character.length;
    for (const folded of fold(character)) {
      const kind = characterKind(folded);
      if (kind === kindOf.invisible || kind === kindOf.space) continue;
      text += folded;
      for (let unit = 0; unit < folded.length; unit += 1) {
        starts.push(offset);
        ends.push(end);
      }
    }
    offset = end;
  }
  return { text, starts, ends };
}
