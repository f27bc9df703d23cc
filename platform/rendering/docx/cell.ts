import { BorderStyle, type Paragraph, type Table, TableCell, VerticalAlignTable, WidthType } from 'docx';
import { twipsFromPoints } from '../units.ts';
import type { RunShape, TableShape } from './contract.ts';
import { docxParagraph } from './paragraph.ts';

export const hairline = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
export const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const cellMargins = { top: 40, bottom: 40, left: 85, right: 85 };

export const width = (points: number) => ({ size: twipsFromPoints(points), type: WidthType.DXA });

export function cell(
  paragraphs: readonly (readonly RunShape[])[],
  shape: TableShape,
  column: number,
  isHeader: boolean,
): TableCell {
  const align = isHeader ? 'center' : shape.alignments[column];
  return new TableCell({
    width: width(shape.columnWidths[column] ?? 0),
    verticalAlign: VerticalAlignTable.CENTER,
    children: paragraphs.map((runs) => docxParagraph({ runs, align, lineHeight: shape.lineHeight })),
  });
}

/** A row with a longer cell may go over to the next page; others stay whole. */
const longestWholeCell = 200;
export const isShort = (row: TableShape['rows'][number]): boolean =>
  row.every((cellLines) => cellLines.flat().reduce((sum, { text }) => sum + text.length, 0) <= longestWholeCell);

/** What a document is a sequence of. */
export type DocxChild = Paragraph | Table;
