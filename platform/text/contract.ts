// What screens may use of this part: counting, paragraphs, and the shapes of excerpts and comparisons.
export { countCharacters } from './count-characters.ts';
export { normaliseParagraphs, paragraphsOf } from './paragraphs.ts';

/** Offsets in UTF-16 units, end exclusive. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
}

export interface Excerpt {
  readonly text: string;
  readonly marks: readonly MarkedRange[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

export interface DiffSegment {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}
