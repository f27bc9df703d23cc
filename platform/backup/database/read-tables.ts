// The rows of every table in one snapshot. Whoever stands behind the tenant walls reads committee by committee.
import type pg from 'pg';
import { copyOut } from '../copy/copy-out.ts';
import { RowDigest } from '../copy/row-digest.ts';
import type { CopiedTable } from './catalogue.ts';
import { guardedTablesOf } from './catalogue.ts';

export interface TableDigest extends CopiedTable {
  readonly rows: number;
  readonly digest: string;
}

type PiecesOf = (table: CopiedTable) => AsyncGenerator<Buffer>;

const selecting = ({ name, columns }: CopiedTable) => `copy (select ${columns.join(', ')} from ${name}) to stdout`;

async function* behindWalls(client: pg.Client, table: CopiedTable, tenants: readonly string[]) {
  for (const tenant of tenants) {
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenant]);
    yield* copyOut(client, selecting(table));
  }
}

/** In the transaction that is open. */
export async function readerOf(client: pg.Client): Promise<PiecesOf> {
  const { rows } = await client.query<{ is_free: boolean }>(
    'select rolsuper or rolbypassrls as is_free from pg_roles where rolname = current_user',
  );
  const guarded = rows[0]?.is_free ? new Set<string>() : await guardedTablesOf(client);
  const tenants = guarded.size > 0 ? await client.query<{ id: string }>('select id from tenant order by id') : null;
  const ids = tenants?.rows.map(({ id }) => id) ?? [];
  return async function* (table) {
    if (guarded.has(table.name)) yield* behindWalls(client, table, ids);
    else yield* copyOut(client, selecting(table));
  };
}

export async function digestOfTable(piecesOf: PiecesOf, table: CopiedTable): Promise<TableDigest> {
  const digest = new RowDigest();
  for await (const piece of piecesOf(table)) digest.take(piece);
  return { ...table, rows: digest.rows, digest: digest.digest };
}

/** The whole database as one stream: a line that names a table, its rows, a line that ends them. */
export async function* databaseStream(
  piecesOf: PiecesOf,
  { tables, onTable }: { tables: readonly CopiedTable[]; onTable: (table: TableDigest) => void },
): AsyncGenerator<Buffer> {
  for (const table of tables) {
    yield Buffer.from(`${JSON.stringify(table)}\n`);
    const digest = new RowDigest();
    for await (const piece of piecesOf(table)) {
      digest.take(piece);
      yield piece;
    }
    yield Buffer.from('\\.\n');
    onTable({ ...table, rows: digest.rows, digest: digest.digest });
  }
}
