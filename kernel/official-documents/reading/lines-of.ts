import type { Piece } from './pieces-of.ts';

export interface TextLine {
  readonly pieces: readonly Piece[];
  readonly baseline: number;
  readonly text: string;
}

/** Share of a character that stands above the baseline. */
export const ascent = 0.86;
export const nearly = (one: number, other: number, tolerance = 0.6): boolean => Math.abs(one - other) <= tolerance;

export function linesOf(pieces: readonly Piece[]): TextLine[] {
  const groups: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.baseline - other.baseline || one.left - other.left)) {
    const last = groups.at(-1);
    if (last?.[0] && nearly(last[0].baseline, piece.baseline)) last.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => ({
    pieces: group,
    baseline: group[0]?.baseline ?? 0,
    text: group.map(({ text }) => text).join(''),
  }));
}
