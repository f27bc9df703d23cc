// The rows below a header, by column key; empty rows are passed over and keep their numbers.
import type { FoundHeader } from './find-header.ts';
import { isBlank, type SheetRow } from './sheet.ts';

export interface SheetRecord<K extends string> {
  readonly rowNumber: number;
  /** Empty string where the cell is empty or the column is missing. */
  readonly values: Readonly<Record<K, string>>;
}

export function recordsBelow<K extends string>(rows: readonly SheetRow[], header: FoundHeader<K>): SheetRecord<K>[] {
  const lastHeaderRow = Math.max(...header.headerRows);
  const found = Object.entries(header.columns) as Array<[K, number]>;
  const absent = header.missing.map((key) => [key, ''] as const);
  return rows
    .filter((row) => row.number > lastHeaderRow && !isBlank(row))
    .map((row) => ({
      rowNumber: row.number,
      values: Object.fromEntries([
        ...absent,
        ...found.map(([key, column]) => [key, row.cells[column] ?? '']),
      ]) as Record<K, string>,
    }));
}
