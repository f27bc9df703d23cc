import { millimetresFromPoints, pointsFromMillimetres, printableLine } from '#platform/rendering';
import type { OfficialDocument } from '../contract.ts';
import { letter, red } from '../layout.ts';
import { page } from '../page-grid.ts';
import type { Head } from './heads.ts';
import { letterNumber } from './letter-number.ts';
import { markSize, placedClassLetter } from './placed-class-letter.ts';

export const ruleThickness = letter.thick + letter.gap + letter.thin;

export function letterHead(document: OfficialDocument): Head {
  const mark = printableLine(document.issuerMark);
  const size = markSize(mark, letter.ruleLengthMm, letter.markSizeMost, letter.markSizeLeast);
  const leftMm = (page.widthMm - letter.ruleLengthMm) / 2;
  const place = { leftMm, widthMm: letter.ruleLengthMm };
  const upperTopMm = letter.markTopMm + millimetresFromPoints(size) + letter.ruleBelowMarkMm;
  const thicknessMm = millimetresFromPoints(ruleThickness);
  const lowerTopMm = page.heightMm - letter.ruleAboveFootMm - thicknessMm;
  const numbers = letterNumber(document, upperTopMm + thicknessMm);
  const beforeTitle = pointsFromMillimetres(upperTopMm + thicknessMm - page.topMm);
  return {
    placed: [
      ...placedClassLetter(document.classLetter),
      {
        kind: 'text',
        text: mark,
        face: 'title',
        size,
        color: red,
        align: 'center',
        topMm: letter.markTopMm,
        ...place,
      },
      { kind: 'rule', style: 'thick-thin', topMm: upperTopMm, ...place },
      { kind: 'rule', style: 'thin-thick', topMm: lowerTopMm, ...place },
    ],
    flow: numbers.length > 0 ? numbers : [{ kind: 'space', height: beforeTitle, keepsWithNext: false }],
  };
}
