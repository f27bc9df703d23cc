import { Paragraph, TextRun } from 'docx';
import type { ParagraphShape, RunShape } from './contract.ts';
import { docxRun } from './docx-run.ts';
import { paragraphOptions } from './paragraph.ts';

/** One line with a text at its left and another at its right end. */
export function docxSplitLine(
  left: RunShape,
  right: RunShape,
  shape: Omit<ParagraphShape, 'runs'> & { width: number },
): Paragraph {
  const options = paragraphOptions({ ...shape, runs: [], tabStops: [{ at: shape.width, kind: 'right' }] });
  return new Paragraph({ ...options, children: [docxRun(left), new TextRun('\t'), docxRun(right)] });
}
