import type { Cell } from 'write-excel-file/node';
import { printableLines } from './printable-text.ts';
import type { WorkbookColumn, WorkbookValue } from './workbook.ts';

/** What a cell of Excel can hold. */
const longestCellText = 32_767;

export const font = { fontFamily: '宋体', fontSize: 11 };
export const frame = { borderStyle: 'thin', borderColor: '#8c8c8c' } as const;
const calendarDate = /^\d{4}-\d{2}-\d{2}$/;

export const cellText = (value: string): string =>
  printableLines(value).join('\n').slice(0, longestCellText).toWellFormed();

function textCell(value: string): Cell {
  return { type: String, value: cellText(value), wrap: true, alignVertical: 'top', ...frame };
}

export function cellOf(value: WorkbookValue, kind: WorkbookColumn['kind']): Cell {
  if (value === null || value === undefined || value === '') return { value: undefined, ...frame };
  if (kind === 'number' && typeof value === 'number' && Number.isFinite(value))
    return { type: Number, value, align: 'right', alignVertical: 'top', ...frame };
  const moment =
    kind === 'date' && typeof value === 'string' && calendarDate.test(value) ? new Date(`${value}T00:00:00Z`) : value;
  if (moment instanceof Date && !Number.isNaN(moment.getTime()))
    return { type: Date, value: moment, format: 'yyyy-mm-dd', align: 'left', alignVertical: 'top', ...frame };
  return textCell(String(value));
}
