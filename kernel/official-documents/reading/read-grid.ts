import { millimetresFromPoints } from '#platform/rendering';
import type { LayoutReport } from './contract.ts';
import { charSpacePerPoint, numberOf, paragraphsOf, sizeOf } from './docx-attributes.ts';

export function readGrid(document: string, area: { width: number; height: number }): LayoutReport['grid'] {
  const linePitch = numberOf(document, 'docGrid', 'linePitch') / 20;
  const bodySize = sizeOf(paragraphsOf(document).find((one) => one.includes('<w:jc w:val="both"')) ?? document);
  const characterPitch = bodySize + numberOf(document, 'docGrid', 'charSpace') / charSpacePerPoint;
  return {
    linesPerPage: linePitch ? Math.floor(area.height / linePitch) : 0,
    charactersPerLine: Math.floor(area.width / characterPitch),
    linePitchMm: millimetresFromPoints(linePitch),
    characterPitchMm: millimetresFromPoints(characterPitch),
  };
}
