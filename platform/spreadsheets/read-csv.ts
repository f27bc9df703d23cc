// CSV in whatever Excel, WPS or an old system wrote: encoding by content, delimiter by the first rows.
import Papa from 'papaparse';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { decodeText } from '#platform/files';
import { cellText } from './cell-text.ts';
import type { SpreadsheetLimits } from './limits.ts';
import type { SheetRow, Workbook } from './sheet.ts';

export function readCsv(bytes: Buffer, limits: SpreadsheetLimits): Workbook | Refusal {
  const text = decodeText(bytes);
  if (text === undefined) return refuse('spreadsheet-not-recognised');
  const records = parseRecords(text.replace(/^\uFEFF/, ''), limits);
  if (isRefusal(records)) return records;
  const rows = records.map((cells, index) => ({ number: index + 1, cells: cells.map(cellText) }));
  return tooWideOrLong(rows, limits) ?? { sheets: [{ name: '', rows }] };
}

function parseRecords(text: string, limits: SpreadsheetLimits): string[][] | Refusal {
  // A first line "sep=;" is Excel's own way to say which delimiter follows.
  const declared = /^sep=(.)\r?\n/.exec(text);
  const result = Papa.parse<string[]>(declared ? text.slice(declared[0].length) : text, {
    delimiter: declared?.[1] ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
    preview: limits.mostRows + 2,
  });
  const broken = result.errors.find((error) => error.type === 'Quotes');
  if (broken) return refuse('spreadsheet-quotes-unclosed', { row: (broken.row ?? 0) + 1 });
  const last = result.data.at(-1);
  return last?.length === 1 && last[0] === '' ? result.data.slice(0, -1) : result.data;
}

export function tooWideOrLong(rows: readonly SheetRow[], limits: SpreadsheetLimits): Refusal | undefined {
  if (rows.length > limits.mostRows) return refuse('spreadsheet-too-many-rows', { limit: limits.mostRows });
  for (const { number, cells } of rows) {
    if (cells.length > limits.mostColumns) return refuse('spreadsheet-too-many-columns', { limit: limits.mostColumns });
    if (cells.some((cell) => cell.length > limits.longestCell)) {
      return refuse('spreadsheet-cell-too-long', { row: number, limit: limits.longestCell });
    }
  }
  return undefined;
}
