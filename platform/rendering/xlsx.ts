// Lists as .xlsx. Text stays text: a value that begins like a formula is written as a string cell and is never
// evaluated, so nothing typed into the product can run in somebody's spreadsheet.
import writeXlsxFile from 'write-excel-file/node';
import { font } from './cell-of.ts';
import { sheetNames } from './sheet-names.ts';
import { sheetOf } from './sheet-of.ts';
import type { Workbook } from './workbook.ts';
import { printFeature } from './xlsx-print.ts';

/** One workbook, each sheet with a frozen header row and set up for printing on A4 landscape. */
export async function writeWorkbook(workbook: Workbook): Promise<Buffer> {
  const names = sheetNames(workbook.sheets);
  const sheets = workbook.sheets.map((sheet, index) => sheetOf(sheet, names[index] ?? ''));
  return writeXlsxFile(sheets, { ...font, features: [printFeature] }).toBuffer();
}
