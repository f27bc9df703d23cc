export const kindOf = { han: 1, word: 2, invisible: 3, space: 4, joint: 5, stop: 6 } as const;
export type CharacterKind = (typeof kindOf)[keyof typeof kindOf];

/** A sentence or a line ends here, so that phrases do not span it. Letters that no folded text can contain. */
export const stopMark = 'ǁ';

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const letter = /[\p{L}\p{Nl}0-9]/u;
const invisible = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const lineEnd = /[\n\r\f\v\u0085\u2028\u2029]/u;
const white = /\s/u;
// Marks that stand inside a name or a title without ending a sentence: 《…》, “…”, ·
const around = new Set([...'"\'`“”‘’„«»‹›「」『』《》〈〉·•・‧']);
const between = new Set([...'-_./\\@#&+~=:%‐‑']);

function classify(character: string): CharacterKind {
  if (character === stopMark) return kindOf.stop;
  if (invisible.test(character)) return kindOf.invisible;
  if (han.test(character) && letter.test(character)) return kindOf.han;
  if (letter.test(character)) return kindOf.word;
  if (lineEnd.test(character)) return kindOf.stop;
  if (white.test(character) || around.has(character)) return kindOf.space;
  return between.has(character) ? kindOf.joint : kindOf.stop;
}

const known = new Uint8Array(0x10000);

/** What a character (one code point, already folded) is for the index. */
export function characterKind(character: string): CharacterKind {
  if (character.length > 1) return classify(character);
  const code = character.charCodeAt(0);
  const seen = known[code];
  if (seen) return seen as CharacterKind;
  const kind = classify(character);
  known[code] = kind;
  return kind;
}
