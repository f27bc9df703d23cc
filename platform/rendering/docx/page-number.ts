// A footer line with the number of the page between dashes.
import { AlignmentType, PageNumber, Paragraph, TextRun } from 'docx';
import { twipsFromPoints } from '../units.ts';

const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER };

export interface PageNumberShape {
  readonly font: string;
  readonly size: number;
  readonly align: keyof typeof alignments;
  /** Distance from the side at which the number stands. */
  readonly indent: number;
}

export function docxPageNumber({ font, size, align, indent }: PageNumberShape): Paragraph {
  const side = twipsFromPoints(indent);
  return new Paragraph({
    alignment: alignments[align],
    indent: { left: side, right: side },
    children: [
      new TextRun({
        children: ['— ', PageNumber.CURRENT, ' —'],
        font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
        size: size * 2,
      }),
    ],
  });
}
