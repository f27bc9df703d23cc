// What a database of this product holds, asked of its own catalogue: no list of tables to forget one in.
import type pg from 'pg';

export interface CopiedTable {
  /** Quoted, with its schema. */
  readonly name: string;
  readonly columns: readonly string[];
}

/** Made anew by whoever prepares the target. */
const notCopied = `('public.kysely_migration'), ('public.kysely_migration_lock'), ('app.migration_checksum'),
  ('graphile_worker.migrations')`;

const ofTheProduct = `n.nspname not in ('pg_catalog', 'information_schema', 'rehearsal_clock')
  and n.nspname not like 'pg\\_%'`;

export async function tablesOf(client: pg.Client): Promise<CopiedTable[]> {
  const { rows } = await client.query<CopiedTable>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      array_agg(quote_ident(a.attname) order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and ${ofTheProduct}
      and format('%s.%s', n.nspname, c.relname) not in (select * from (values ${notCopied}) left_out)
    group by 1 order by 1`);
  return rows;
}

export interface SequenceState {
  readonly name: string;
  /** Null before its first use. */
  readonly lastValue: string | null;
}

export async function sequencesOf(client: pg.Client): Promise<SequenceState[]> {
  const { rows } = await client.query<SequenceState>(`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as "lastValue"
    from pg_sequences where schemaname not in ('pg_catalog', 'information_schema') order by 1`);
  return rows;
}

export async function guardedTablesOf(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relforcerowsecurity`);
  return new Set(rows.map(({ name }) => name));
}

export async function foreignKeysOf(client: pg.Client): Promise<{ table: string; name: string; definition: string }[]> {
  const { rows } = await client.query(`
    select format('%I.%I', n.nspname, c.relname) as table, quote_ident(k.conname) as name,
      pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and ${ofTheProduct}
    order by 1, 2`);
  return rows;
}

/** Whether anything of anybody's stands in the database. */
export async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(`select from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm') and ${ofTheProduct} limit 1`);
  return rowCount === 0;
}

/** Written the same way by every server and in every session. */
export async function fixForms(client: pg.Client): Promise<void> {
  await client.query(`set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0;
    set client_encoding = 'UTF8'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC';
    set extra_float_digits = 3; set bytea_output = 'hex'`);
}
