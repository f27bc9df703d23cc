// How measured work is told: a table for people, then one line of JSON for machines.
export type Cell = string | number;
export type Row = Readonly<Record<string, Cell>>;

/** The value below which this share of the values lies; nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));

const shown = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell));

/** Columns in the order of the first row; numbers stand right. */
export function tableText(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => shown(row[column]).length)));
  const line = (row: Row) =>
    columns
      .map((column, index) => {
        const text = shown(row[column]);
        return typeof row[column] === 'number' ? text.padStart(widths[index]!) : text.padEnd(widths[index]!);
      })
      .join('  ')
      .trimEnd();
  const heading = columns.map((column, index) =>
    typeof rows[0]?.[column] === 'number' ? column.padStart(widths[index]!) : column.padEnd(widths[index]!),
  );
  return [heading.join('  ').trimEnd(), ...rows.map(line)].join('\n');
}

export function tell(name: string, rows: readonly Row[], more: Readonly<Record<string, unknown>> = {}): void {
  console.log(`\n${tableText(rows)}\n`);
  console.log(JSON.stringify({ bench: name, ...more, rows }));
}
