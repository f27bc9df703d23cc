// What people typed, made fit for XML 1.0 and for a typesetter: lone surrogates, control characters and
// non-characters go, every kind of line end becomes one; everything else stays literally as it was.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: vertical tab and form feed end a line too
const lineEnds = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/;

/** The lines of a text, each free of what a document cannot hold. Empty lines are kept. */
export function printableLines(text: string): string[] {
  return text
    .toWellFormed()
    .split(lineEnds)
    .map((line) => line.replace(/\t/g, ' ').replace(unprintable, ''));
}

/** A text for a place that has room for one line: line ends become spaces. */
export const printableLine = (text: string): string => printableLines(text).join(' ').trim();
