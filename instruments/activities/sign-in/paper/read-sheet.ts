// A photograph of a sign-in sheet: first the picture alone, then which of the printed sheets it shows and what is marked.
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { darkOf, partsOf } from './dark-parts.ts';
import { findMarks } from './find-marks.ts';
import { type PageGuess, pageGuesses } from './find-page.ts';
import { code } from './geometry.ts';
import { type GreyImage, greyImage, lightOf } from './grey-image.ts';
import { differing } from './pattern.ts';
import { type ReadBox, readBoxes } from './read-boxes.ts';

export interface LookedAt {
  readonly image: GreyImage;
  readonly guesses: readonly PageGuess[];
}

export interface Printed {
  readonly pattern: string;
}

const leastMarks = 4;
/** Codes that differ in one letter differ in a tenth of their modules; a dirty one differs from itself in far fewer. */
export const mostDiffering = Math.floor(code.modules * code.modules * 0.05);

export async function lookAtSheet(bytes: Buffer): Promise<LookedAt | Refusal> {
  const image = await greyImage(bytes);
  if (isRefusal(image)) return image;
  const unlit = lightOf(image);
  if (unlit) return unlit;
  const parts = partsOf(darkOf(image), image.width);
  const found = findMarks(parts, Math.max(image.width, image.height));
  if (found.length < leastMarks) {
    return found.length > 0 ? refuse('sheet-cut-off', { found: found.length }) : refuse('sheet-not-recognised');
  }
  return { image, guesses: pageGuesses(image, found) };
}

/** The printed sheet that this is, and how the picture lies; null when it is none of them. */
export function sheetIn<Sheet extends Printed>(
  { guesses }: LookedAt,
  printed: readonly Sheet[],
): { sheet: Sheet; guess: PageGuess } | null {
  let best: { sheet: Sheet; guess: PageGuess; differs: number } | null = null;
  for (const guess of guesses) {
    for (const sheet of printed) {
      const differs = differing(guess.pattern, sheet.pattern);
      if (differs <= (best?.differs ?? mostDiffering)) best = { sheet, guess, differs };
    }
  }
  return best;
}

export const boxesOf = ({ image }: LookedAt, { projection }: PageGuess, count: number): ReadBox[] =>
  readBoxes(image, projection, count);
