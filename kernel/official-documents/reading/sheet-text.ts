import type { TextLine } from './lines-of.ts';

export interface SheetText {
  readonly lines: readonly TextLine[];
  readonly body: readonly TextLine[];
}

/** Lines of Chinese characters alone: digits and narrow punctuation tell nothing about the grid. */
export const plainLines = (lines: readonly TextLine[]): readonly TextLine[] => {
  const plain = lines.filter(({ text }) => /^\p{Script=Han}+$/u.test(text));
  return plain.length > 0 ? plain : lines;
};
