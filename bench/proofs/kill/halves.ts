// No act is half there: cases that have come equally far have equally many rows in every table below a case.
import type { Looking, Seen } from './look.ts';

/** Written by jobs after the act, so that they may lag. */
const later = new Set(['audit_checkpoint_leaf', 'voice']);

async function tablesBelowCases({ client }: Looking): Promise<string[]> {
  const { rows } = await client.query<{ table: string }>(
    `select c.table_name as table from information_schema.columns c
     join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
     where c.table_schema = 'public' and c.column_name = 'case_id' and t.table_type = 'BASE TABLE' order by 1`,
  );
  return rows.map(({ table }) => table).filter((table) => !later.has(table));
}

/** Rows per table and case: `case → table → rows`. */
async function rowsBelow(looking: Looking, ids: readonly string[]): Promise<Map<string, Record<string, number>>> {
  const { client, tenantId } = looking;
  const found = new Map<string, Record<string, number>>(ids.map((id) => [id, {}]));
  for (const table of await tablesBelowCases(looking)) {
    const { rows } = await client.query<{ case_id: string; rows: number }>(
      `select case_id, count(*)::int as rows from ${table} where tenant_id = $1 and case_id = any($2::uuid[]) group by 1`,
      [tenantId, ids],
    );
    for (const row of rows) found.get(row.case_id)![table] = row.rows;
  }
  return found;
}

/** `known` remembers, over all rounds, what a case looks like that has come so far. */
export async function halves(looking: Looking, cases: readonly Seen[], known: Map<number, string>): Promise<string[]> {
  const below = await rowsBelow(
    looking,
    cases.map(({ id }) => id),
  );
  return cases.flatMap(({ id, version }) => {
    const looks = JSON.stringify(below.get(id));
    const usual = known.get(version) ?? looks;
    known.set(version, usual);
    return looks === usual ? [] : [`case ${id} at version ${version} holds ${looks}, others ${usual}`];
  });
}
