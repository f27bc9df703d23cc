import { millimetresFromPoints } from '#platform/rendering';
import { classLetter as classLetterLayout } from '../layout.ts';
import { page as pageLayout } from '../page-grid.ts';
import { nearly } from './lines-of.ts';
import type { Piece } from './pieces-of.ts';

export function classLetterOf(pieces: readonly Piece[], width: number): string | null {
  const right = width - (pageLayout.rightMm * 72) / 25.4;
  const found = pieces.find(
    ({ baseline, size, right: end }) =>
      millimetresFromPoints(baseline) < pageLayout.topMm &&
      nearly(size, classLetterLayout.size, 0.1) &&
      nearly(end, right, 1),
  );
  return found?.text ?? null;
}
