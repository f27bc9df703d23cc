import type { Cell, Sheet } from 'write-excel-file/node';
import { cellOf, cellText, frame } from './cell-of.ts';
import type { WorkbookColumn, WorkbookSheet } from './workbook.ts';
import type { FileContent } from './xlsx-print.ts';

const headerCell = (column: WorkbookColumn): Cell => ({
  type: String,
  value: cellText(column.header),
  fontWeight: 'bold',
  backgroundColor: '#f3efe9',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
  ...frame,
});

function titleRow(title: string, columns: number): Cell[] {
  const cell = {
    type: String,
    value: cellText(title),
    fontWeight: 'bold',
    fontSize: 16,
    align: 'center',
    height: 32,
  } as const;
  return [
    { ...cell, alignVertical: 'center', columnSpan: Math.max(columns, 1) },
    ...Array(Math.max(columns - 1, 0)).fill(null),
  ];
}

export function sheetOf(sheet: WorkbookSheet, name: string): Sheet<FileContent> {
  const heading = sheet.title ? [titleRow(sheet.title, sheet.columns.length)] : [];
  const rows = sheet.rows.map((row) => sheet.columns.map((column, index) => cellOf(row[index], column.kind)));
  return {
    sheet: name,
    data: [...heading, sheet.columns.map(headerCell), ...rows],
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: heading.length + 1,
    orientation: 'landscape',
  } as Sheet<FileContent>;
}
