// Many rows in few statements, as the database's owner behind one committee's wall: only for what no act makes.
import type pg from 'pg';

export type Row = Readonly<Record<string, unknown>>;

const rowsPerStatement = 200;

export async function insertRows(client: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    const part = rows.slice(from, from + rowsPerStatement);
    const columns = Object.keys(part[0]!);
    const places = part.map(
      (_, row) => `(${columns.map((_column, index) => `$${row * columns.length + index + 1}`).join(', ')})`,
    );
    const values = part.flatMap((row) => columns.map((column) => row[column]));
    await client.query(`insert into ${table} (${columns.join(', ')}) values ${places.join(', ')}`, values);
  }
}
