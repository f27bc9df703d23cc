import { millimetresFromPoints } from '#platform/rendering';
import { bodySize } from '../page-grid.ts';
import type { LayoutReport } from './contract.ts';
import { pitchOf } from './grid-of.ts';
import { ascent } from './lines-of.ts';
import { plainLines, type SheetText } from './sheet-text.ts';

export function marginsOf(
  sheets: readonly SheetText[],
  paper: { width: number; height: number },
): LayoutReport['margins'] {
  const fullest = [...sheets].sort((one, other) => other.body.length - one.body.length)[0]?.body ?? [];
  const halfGap = (pitchOf(fullest) - bodySize) / 2;
  const pieces = fullest.flatMap((line) => line.pieces);
  const plain = plainLines(fullest).flatMap((line) => line.pieces);
  const [first, last] = [fullest[0]?.baseline ?? 0, fullest.at(-1)?.baseline ?? 0];
  return {
    topMm: millimetresFromPoints(first - ascent * bodySize - halfGap),
    bottomMm: millimetresFromPoints(paper.height - last - (1 - ascent) * bodySize - halfGap),
    leftMm: millimetresFromPoints(Math.min(...pieces.map(({ left }) => left))),
    rightMm: millimetresFromPoints(paper.width - Math.max(...plain.map(({ right }) => right))),
  };
}
