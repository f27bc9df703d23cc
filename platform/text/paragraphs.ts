// Text as people paste it, made into clean paragraphs: one line each, at most one empty line between.
const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;
const spaces = /[\u00A0\u2000-\u200A\u202F\u205F]/gu;
// Control characters, zero-width and direction marks, byte-order marks; joiners stay (emoji, Indic scripts need them).
const unseen =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

function cleanLine(line: string): string {
  return line
    .replaceAll('\t', ' ')
    .replace(unseen, '')
    .replace(spaces, ' ')
    .replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
}

export function normaliseParagraphs(text: string): string {
  return text
    .toWellFormed()
    .replace(lineEnds, '\n')
    .split('\n')
    .map(cleanLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** The paragraphs that hold something. */
export function paragraphsOf(text: string): string[] {
  return normaliseParagraphs(text)
    .split('\n')
    .filter((line) => line !== '');
}
