import { pointsFromMillimetres, printableLine } from '#platform/rendering';
import { classLetter } from '../layout.ts';
import { page, typeArea } from '../page-grid.ts';
import { textWidth } from '../wording/text-width.ts';
import type { PlacedText } from './contract.ts';
import { isPresent } from './line.ts';

/** Fonts differ a little in width; a mark never comes closer to both ends than this. */
const filled = 0.96;
/** The largest size in which the mark fits on one line. */
export const markSize = (mark: string, widthMm: number, most: number, least: number): number =>
  Math.max(least, Math.min(most, Math.floor((pointsFromMillimetres(widthMm) * filled) / Math.max(textWidth(mark), 1))));

export function placedClassLetter(text: string | undefined): PlacedText[] {
  if (!isPresent(text)) return [];
  const place = {
    topMm: classLetter.topMm,
    leftMm: page.leftMm,
    widthMm: typeArea.widthMm,
    align: 'right',
  } as const;
  return [
    {
      kind: 'text',
      text: printableLine(text),
      face: 'hei',
      size: classLetter.size,
      color: '000000',
      ...place,
    },
  ];
}
