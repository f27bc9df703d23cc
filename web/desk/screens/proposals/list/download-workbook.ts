// Saves what a screen shows as an .xlsx; the writer is fetched when it is first asked for.
export interface WorkbookSheet {
  name: string;
  /** The first row is the head. */
  rows: readonly (readonly (string | number)[])[];
  /** Widths in characters. */
  widths: readonly number[];
}

/** Signs a sheet's name may not hold, and its greatest length. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}

export async function downloadWorkbook(fileName: string, sheets: readonly WorkbookSheet[]): Promise<void> {
  const { default: writeWorkbook } = await import('write-excel-file/browser');
  const written = sheets.map(({ name, rows, widths }) => ({
    sheet: sheetName(name),
    data: rows.map((row, index) => row.map((value) => (index === 0 ? { value, fontWeight: 'bold' as const } : value))),
    columns: widths.map((width) => ({ width })),
  }));
  await writeWorkbook(written).toFile(fileName);
}
