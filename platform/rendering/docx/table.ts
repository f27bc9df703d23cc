// Tables with a repeated header row, and the table that clings to the foot of the last page.
import { Table, TableLayoutType, TableRow } from 'docx';
import { twipsFromPoints } from '../units.ts';
import { cell, cellMargins, hairline, isShort, width } from './cell.ts';
import type { TableShape } from './contract.ts';

export function docxTable(shape: TableShape): Table {
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: shape.header.map((runs, column) => cell([runs], shape, column, true)),
  });
  const rows = shape.rows.map(
    (row) =>
      new TableRow({
        cantSplit: isShort(row),
        children: row.map((paragraphs, column) => cell(paragraphs, shape, column, false)),
      }),
  );
  return new Table({
    rows: [header, ...rows],
    width: width(shape.columnWidths.reduce((sum, one) => sum + one, 0)),
    columnWidths: shape.columnWidths.map(twipsFromPoints),
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders: {
      top: hairline,
      bottom: hairline,
      left: hairline,
      right: hairline,
      insideHorizontal: hairline,
      insideVertical: hairline,
    },
  });
}
