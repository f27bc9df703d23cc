// Things that stand at a fixed place of the sheet: paragraphs in frames, as every word processor understands them.
import { BorderStyle, Paragraph } from 'docx';
import { millimetresFromPoints } from '../units.ts';
import { borderSize } from './border.ts';
import type { ParagraphShape } from './contract.ts';
import { frameAt, type Place } from './frame-at.ts';
import { paragraphOptions } from './paragraph.ts';

/** A paragraph at a fixed place of the page it is anchored on (every page, when it stands in a header). */
export const docxPositioned = (shape: ParagraphShape, place: Place): Paragraph =>
  new Paragraph({ ...paragraphOptions(shape), frame: frameAt(place, shape.lineHeight) });

const doubleRules = {
  'thick-thin': BorderStyle.THICK_THIN_SMALL_GAP,
  'thin-thick': BorderStyle.THIN_THICK_SMALL_GAP,
};

/**
 * A double rule: the lower border of an empty framed line of one point. Word processors agree on the order of the two
 * lines in a lower border, not in an upper one.
 */
export function docxPositionedRule(
  rule: { style: keyof typeof doubleRules; thickness: number; color: string },
  place: Place,
): Paragraph {
  const options = paragraphOptions({ runs: [], lineHeight: 1 });
  const border = {
    bottom: { style: doubleRules[rule.style], size: borderSize(rule.thickness), space: 0, color: rule.color },
  };
  return new Paragraph({
    ...options,
    border,
    frame: frameAt({ ...place, topMm: place.topMm - millimetresFromPoints(1) }, 1),
  });
}
