// Paragraphs and runs. Every run names its font for all four scripts, so no theme font slips in.
import { AlignmentType, HeadingLevel, type IParagraphOptions, LineRuleType, Paragraph, TabStopType } from 'docx';
import { twipsFromPoints } from '../units.ts';
import { borderOf } from './border.ts';
import type { ParagraphShape } from './contract.ts';
import { docxRun } from './docx-run.ts';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
};
const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

function spacingOf({ before, after, lineHeight }: ParagraphShape): IParagraphOptions['spacing'] {
  const line = { line: twipsFromPoints(lineHeight), lineRule: LineRuleType.EXACT };
  return { before: twipsFromPoints(before ?? 0), after: twipsFromPoints(after ?? 0), ...line };
}

function indentOf({ left, right, firstLine, hanging }: ParagraphShape): IParagraphOptions['indent'] {
  const twips = (points?: number) => (points === undefined ? undefined : twipsFromPoints(points));
  return { left: twips(left), right: twips(right), firstLine: twips(firstLine), hanging: twips(hanging) };
}

export function paragraphOptions(shape: ParagraphShape): IParagraphOptions {
  return {
    children: shape.runs.map(docxRun),
    alignment: alignments[shape.align ?? 'left'],
    heading: shape.headingLevel && headingLevels[shape.headingLevel - 1],
    spacing: spacingOf(shape),
    indent: indentOf(shape),
    keepNext: shape.keepWithNext,
    pageBreakBefore: shape.pageBreakBefore,
    widowControl: false,
    border: borderOf(shape),
    tabStops: shape.tabStops?.map(({ at, kind }) => ({
      type: kind === 'right' ? TabStopType.RIGHT : TabStopType.LEFT,
      position: twipsFromPoints(at),
    })),
  };
}

export const docxParagraph = (shape: ParagraphShape): Paragraph => new Paragraph(paragraphOptions(shape));
