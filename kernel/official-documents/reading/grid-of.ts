import { millimetresFromPoints } from '#platform/rendering';
import { bodySize } from '../page-grid.ts';
import type { LayoutReport } from './contract.ts';
import { nearly, type TextLine } from './lines-of.ts';
import { plainLines, type SheetText } from './sheet-text.ts';

export const mostFrequent = (values: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
};

export const pitchOf = (lines: readonly TextLine[]): number =>
  mostFrequent(
    lines.slice(1).map((line, index) => Math.round((line.baseline - (lines[index]?.baseline ?? 0)) * 100) / 100),
  );

export const bodyLinesOf = (lines: readonly TextLine[]): TextLine[] =>
  lines.filter(({ pieces }) => pieces.every(({ size }) => nearly(size, bodySize, 0.1)));

export function gridOf(sheets: readonly SheetText[]): LayoutReport['grid'] {
  const fullest = [...sheets].sort((one, other) => other.body.length - one.body.length)[0]?.body ?? [];
  const longest = [...plainLines(sheets.flatMap(({ body }) => body))].sort(
    (one, other) => [...other.text].length - [...one.text].length,
  )[0];
  const count = [...(longest?.text ?? '')].length;
  const width = longest ? (longest.pieces.at(-1)?.right ?? 0) - (longest.pieces[0]?.left ?? 0) : 0;
  return {
    linesPerPage: fullest.length,
    charactersPerLine: count,
    linePitchMm: millimetresFromPoints(pitchOf(fullest)),
    characterPitchMm: count ? millimetresFromPoints(width / count) : 0,
  };
}
