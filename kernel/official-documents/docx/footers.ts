// Page numbers of a Word file: size-4 Song between dashes, odd pages right, even left. GB/T 9704-2012, 7.5.
import { docxPageNumber, millimetresFromPoints } from '#platform/rendering';
import type { Composition } from '../composition/contract.ts';
import { faces } from '../faces.ts';
import { pageNumber, sizes } from '../layout.ts';
import { characterPitch, page } from '../page-grid.ts';

const ledgerFooterMm = 10;

/** So that the dash, in the middle of its line, stands where the standard wants it. */
export const footerMm = ({ format }: Composition): number =>
  format === 'ledger' || format === 'certificate'
    ? ledgerFooterMm
    : page.bottomMm - pageNumber.belowTypeAreaMm - millimetresFromPoints(sizes.pageNumber / 2);

function numberLine(align: 'left' | 'right' | 'center') {
  const indent = align === 'center' ? 0 : pageNumber.indentCharacters * characterPitch;
  return docxPageNumber({ font: faces.song.name, size: sizes.pageNumber, align, indent });
}

export function docxFooters({ numberedPages }: Composition) {
  if (numberedPages === 'centred') {
    const centred = [numberLine('center')];
    return { first: centred, odd: [numberLine('center')], even: [numberLine('center')] };
  }
  if (numberedPages === 'none') return { first: [], odd: [], even: [] };
  const first = numberedPages === 'after-first' ? [] : [numberLine('right')];
  return { first, odd: [numberLine('right')], even: [numberLine('left')] };
}
