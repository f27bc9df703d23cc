// The stretch of a text that shows best why it was found, with the places to mark.
import type { Excerpt } from './contract.ts';
import { densestStart } from './densest-start.ts';
import { marksOf } from './marks-of.ts';

/** At most `length` UTF-16 units of the text around the densest matches; line ends become spaces. */
export function excerpt(original: string, userInput: string, length = 120): Excerpt {
  const marks = marksOf(original, userInput);
  const start = fitStart(original, densestStart(marks, length), length);
  const end = wholeCharacter(original, Math.min(original.length, start + length));
  return {
    text: original.slice(start, end).replace(/\s/gu, ' '),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    isCutBefore: start > 0,
    isCutAfter: end < original.length,
  };
}

// A little of what stands before, from the start of its sentence when that is near.
function fitStart(original: string, matchAt: number, length: number): number {
  if (original.length <= length) return 0;
  const lead = Math.floor(length / 5);
  const earliest = Math.max(0, Math.min(matchAt - lead, original.length - length));
  const before = original.slice(earliest, matchAt);
  const sentence = earliest === 0 ? -1 : before.search(/[。！？；\n][^。！？；\n]*$/u);
  return wholeCharacter(original, earliest + sentence + 1);
}

function wholeCharacter(text: string, offset: number): number {
  const isInsidePair = /[\uDC00-\uDFFF]/.test(text[offset] ?? '') && /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '');
  return isInsidePair ? offset - 1 : offset;
}
