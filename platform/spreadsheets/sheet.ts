// A table as read: every cell a clean string, every row with the number the office sees in Excel.
export interface SheetRow {
  /** Counted from 1, as at the left edge of the sheet. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export function isBlank(row: SheetRow): boolean {
  return row.cells.every((cell) => cell === '');
}
