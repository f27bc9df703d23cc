export { cellText } from './cell-text.ts';
export { type FoundHeader, findHeader } from './find-header.ts';
export type { KnownColumn, KnownColumns } from './known-columns.ts';
export { defaultSpreadsheetLimits, type SpreadsheetLimits } from './limits.ts';
export { readDate } from './read-date.ts';
export { type IncomingSpreadsheet, readSpreadsheet } from './read-spreadsheet.ts';
export { recordsBelow, type SheetRecord } from './records-below.ts';
export type { Sheet, SheetRow, Workbook } from './sheet.ts';
export { plainTitle } from './titles.ts';
