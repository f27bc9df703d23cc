import { BorderStyle, OverlapType, Table, TableAnchorType, TableCell, TableLayoutType, TableRow } from 'docx';
import { twipsFromPoints } from '../units.ts';
import { borderSize } from './border.ts';
import { nothing, width } from './cell.ts';
import type { ParagraphShape } from './contract.ts';
import { docxParagraph } from './paragraph.ts';

export interface BottomTable {
  readonly rows: readonly ParagraphShape[];
  readonly width: number;
  /** Rules in points: the first and last, and those between. Zero draws none. */
  readonly outerRule: number;
  readonly innerRule: number;
}

const ruleOf = (points: number) =>
  points === 0 ? nothing : { style: BorderStyle.SINGLE, size: borderSize(points), color: '000000' };

/** Rows at the foot of the type area of the page on which the following paragraph stands. */
export function docxBottomTable({ rows, width: points, outerRule, innerRule }: BottomTable): Table {
  const outer = ruleOf(outerRule);
  return new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: [new TableCell({ width: width(points), children: [docxParagraph(row)] })],
        }),
    ),
    width: width(points),
    columnWidths: [twipsFromPoints(points)],
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: {
      top: outer,
      bottom: outer,
      left: nothing,
      right: nothing,
      insideVertical: nothing,
      insideHorizontal: ruleOf(innerRule),
    },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      absoluteHorizontalPosition: 0,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: 'bottom',
      overlap: OverlapType.NEVER,
    },
  });
}
